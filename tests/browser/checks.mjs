// checks.mjs: what every page must pass, whoever serves it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';

import { LOOKS, withTab } from './chromium.mjs';

const require = createRequire(import.meta.url);
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice'];

// Opens a page; fails on whatever the browser complains about, such as the
// policy of the page stopping one of its own files. What the page before was
// still fetching is given up, and no complaint.
export async function visit(tab, url, status = 200) {
  const complaints = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(message.text());
  });
  tab.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(request.url());
  });
  const answer = await tab.goto(url, { waitUntil: 'load' });
  assert.equal(answer.status(), status);
  // Of a 404 the browser says that it is one.
  const own = complaints.filter((text) =>
    status < 400 || !text.includes(`status of ${status}`));
  assert.deepEqual(own, []);
}

// What axe-core finds, a line each; `within` narrows it.
export async function violations(tab, within = null) {
  if (!await tab.evaluate(() => 'axe' in globalThis)) await tab.evaluate(AXE);
  const found = await tab.evaluate(([include, values]) =>
    globalThis.axe.run(include ?? document, {
      runOnly: { type: 'tag', values }, resultTypes: ['violations'],
    }), [within, TAGS]);
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) =>
    `${id}: ${node.target} ${node.failureSummary.replaceAll('\n', ' ')}`));
}

const shape = () => ({
  h1: document.querySelectorAll('h1').length,
  heading: document.querySelector('h1')?.textContent.trim() ?? '',
  named: document.querySelector('head > title')?.textContent ?? '',
  banner: document.querySelectorAll('body > header').length,
  main: document.querySelectorAll('body > main').length,
  footer: document.querySelectorAll('body > footer').length,
  navigation: document.querySelectorAll('nav[aria-label]').length > 0,
  lang: document.documentElement.lang,
  scripts: document.querySelectorAll('script, [style], style').length,
  styled: document.styleSheets.length -
    (document.querySelectorAll('link[href="/static/application.css"]').length),
  images: [...document.images].every((image) => image.naturalWidth > 0),
});

export async function checkShape(tab) {
  const { heading, named, ...rest } = await tab.evaluate(shape);
  assert.deepEqual(rest, { h1: 1, banner: 1, main: 1, footer: 1,
    navigation: true, lang: 'fr', scripts: 0, styled: 3, images: true });
  assert.ok(heading !== '' &&
    named.replace(/^(?:Erreur|Non enregistré)\u00a0: /, '').startsWith(heading), named);
}

export async function checkNoSidewaysScroll(tab, look) {
  const [inner, outer] = await tab.evaluate(() => [
    document.documentElement.scrollWidth, document.documentElement.clientWidth,
  ]);
  assert.ok(inner <= outer, `${look}: ${inner} px in ${outer} px`);
}

// Puts an open page in each look, one after the other: use(name).
export async function inEachLook(tab, use) {
  for (const { viewport, colorScheme, name } of LOOKS) {
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ colorScheme });
    await use(name, viewport.width);
  }
}

// axe-core takes half a second a look: each width and each scheme once.
const AUDITED = ['320-dark', '1280-light'];

// A page in each look: its shape, its width, axe-core.
export function checkLooks(browser, url, status) {
  return withTab(browser, {}, async (tab) => {
    await visit(tab, url, status);
    await checkShape(tab);
    await inEachLook(tab, async (look) => {
      await checkNoSidewaysScroll(tab, look);
      if (AUDITED.includes(look))
        assert.deepEqual(await violations(tab), [], look);
    });
  });
}

export const focused = () => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    label: element.textContent.trim(), tag: element.localName,
    name: element.getAttribute('name') ?? '',
    outline: style.outlineStyle === 'none' ? 0
      : Number.parseFloat(style.outlineWidth),
    visible: box.width > 0 && box.left >= 0 && box.right <= innerWidth + 1 &&
      box.top >= -1 && box.bottom <= innerHeight + 1,
  };
};

// What Tab stops at; a summary's contents are hidden until it is opened.
const FOCUSABLE = 'a[href], button, summary, select, textarea, ' +
  'input:not([type=hidden]), [tabindex="0"]';

// The keyboard alone: the skip link first, then each link, always visible.
export async function checkKeyboard(tab, url, status) {
  await visit(tab, url, status);
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(focused);
  assert.equal(first.label, 'Aller au contenu');
  assert.ok(first.visible && first.outline >= 2, JSON.stringify(first));
  await tab.keyboard.press('Enter');
  assert.equal(await tab.evaluate(() => document.activeElement.id), 'contenu');

  await tab.goto(url);
  const links = await tab.locator(FOCUSABLE).filter({ visible: true }).count();
  for (let i = 0; i < links; i++) {
    await tab.keyboard.press('Tab');
    // The page may still be on its way to where the focus went.
    await tab.waitForFunction(() => {
      const box = document.activeElement.getBoundingClientRect();
      return box.top >= -1 && box.bottom <= innerHeight + 1;
    }, null, { timeout: 5000 });
    const now = await tab.evaluate(focused);
    assert.ok(now.tag !== 'body' && now.visible && now.outline >= 2,
      JSON.stringify(now));
  }
}

const printed = () => {
  const shown = (element) => element.getClientRects().length > 0;
  // A rule's name is as good as its address.
  const links = [...document.querySelectorAll('main a[href]:not(.regle)')]
    .filter(shown);
  return {
    navigation: [...document.querySelectorAll('nav, body > footer')]
      .filter(shown).length,
    silent: links.filter((link) => {
      const href = link.getAttribute('href');
      const after = getComputedStyle(link, '::after').content;
      const near = link.closest('li, p')?.innerText ?? '';
      return !href.startsWith('#') && !after.includes(href) &&
        !near.includes('http');
    }).map((link) => link.outerHTML),
    ink: getComputedStyle(document.body).color,
    paper: getComputedStyle(document.body).backgroundColor,
  };
};

// On paper: black on white, no navigation, each link with its address.
export async function checkPrint(tab, url, status) {
  await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await visit(tab, url, status);
  assert.deepEqual(await tab.evaluate(printed), { navigation: 0, silent: [],
    ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
  const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  assert.ok(boxes.length > 0);
  for (const [, width, height] of boxes)
    assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
}
