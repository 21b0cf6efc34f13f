// variants.test.mjs: every input of tests/xsl as a page, at 320 and 1280
// pixels, light and dark, by keyboard and on paper.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { checkKeyboard, checkLooks, checkPrint } from './checks.mjs';
import { LOOKS, openBrowser, withTab } from './chromium.mjs';
import { VARIANTS } from './pages.mjs';
import { serveVariants, variantPath } from './variants.mjs';

let browser;
let site;
const url = (name) => site.url + variantPath(name);

before(async () => {
  site = await serveVariants();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

// Two at a time: each waits for the other's processes.
describe('every variant', { concurrency: 2 }, () => {
  for (const name of VARIANTS) {
    test(`${name}, narrow and wide, light and dark`, () =>
      checkLooks(browser, url(name)));

    test(`${name}, on paper`, () => withTab(browser, {}, (tab) =>
      checkPrint(tab, url(name))));
  }
});

for (const name of ['accueil-banner', 'bulletin-corrected', 'bulletins']) {
  for (const look of LOOKS) {
    test(`${name}, by keyboard, ${look.name}`, () =>
      withTab(browser, look, (tab) => checkKeyboard(tab, url(name))));
  }
}

test('in forced colors a box keeps its border, a focus its outline', () =>
  withTab(browser, { forcedColors: 'active' }, async (tab) => {
    await checkKeyboard(tab, url('bulletin'));
    const style = await tab.evaluate(() =>
      getComputedStyle(document.querySelector('.action')).borderStyle);
    assert.equal(style, 'solid');
  }));

test('nothing moves for whoever asked for less motion', () =>
  withTab(browser, { reducedMotion: 'reduce' }, async (tab) => {
    await tab.goto(url('bulletin'));
    const how = await tab.evaluate(() =>
      getComputedStyle(document.documentElement).scrollBehavior);
    assert.equal(how, 'auto');
  }));
