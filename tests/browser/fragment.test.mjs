// fragment.test.mjs: two bulletins embedded in a hostile page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { inEachLook, violations } from './checks.mjs';
import { openBrowser, withTab } from './chromium.mjs';
import { serveVariants } from './variants.mjs';

let browser;
let site;

before(async () => {
  site = await serveVariants();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const open = (options, use) => withTab(browser, options, async (tab) => {
  await tab.goto(`${site.url}/host.html`);
  await use(tab);
});

test('axe-core finds nothing in it, and it fits', () => open({}, (tab) =>
  inEachLook(tab, async (look) => {
    assert.deepEqual(await violations(tab, '.ceres-fragment'), [], look);
    const wide = await tab.evaluate(() =>
      [...document.querySelectorAll('.ceres-fragment, .ceres-fragment *')]
        .filter((part) => part.scrollWidth > innerWidth).length);
    assert.equal(wide, 0, look);
  })));

// As each part looks: the hostile host against an empty one.
const looks = () => [...document.querySelectorAll(
  '.ceres-fragment, .ceres-fragment *')].map((part) => {
  const style = getComputedStyle(part);
  const before = getComputedStyle(part, '::before');
  return [part.localName, style.display, style.visibility, style.position,
    style.color, style.backgroundColor, style.fontSize, style.fontFamily,
    style.fontStyle, style.fontWeight, style.textTransform, style.textAlign,
    style.letterSpacing, style.wordSpacing, style.lineHeight, style.direction,
    style.float, style.marginTop, style.paddingLeft, style.textDecorationLine,
    style.pointerEvents, before.content].join(' | ');
});

test('it looks the same in a hostile page as in an empty one', () =>
  open({}, async (tab) => {
    const hostile = await tab.evaluate(looks);
    const friendly = await tab.evaluate((look) => {
      for (const style of document.querySelectorAll('head style'))
        style.remove();
      return eval(look)();
    }, `(${looks})`);
    assert.ok(hostile.length > 100);
    assert.deepEqual(hostile, friendly);
  }));

test('its style touches nothing of its host', () => open({}, async (tab) => {
  const selectors = await tab.evaluate(() =>
    [...document.querySelector('.ceres-fragment style').sheet.cssRules]
      .flatMap((rule) => rule.selectorText.split(/,\s*/)));
  assert.ok(selectors.length > 20);
  for (const selector of selectors)
    assert.match(selector, /^\.ceres-fragment:not\(#c#c#c\)(?![\w-])/);
}));

test('two of them share no id, and begin at h2', () => open({}, async (tab) => {
  const found = await tab.evaluate(() => ({
    fragments: document.querySelectorAll('.ceres-fragment').length,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    h1: document.querySelectorAll('.ceres-fragment h1').length,
    links: [...document.querySelectorAll('.ceres-fragment a')]
      .map((link) => link.getAttribute('href')),
  }));
  assert.equal(found.fragments, 2);
  assert.equal(new Set(found.ids).size, found.ids.length);
  assert.equal(found.h1, 0);
  for (const href of found.links) assert.match(href, /^(https?:\/\/|mailto:)/);
}));
