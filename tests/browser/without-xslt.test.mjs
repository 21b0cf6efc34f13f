// without-xslt.test.mjs: a browser after the removal of XSLT reads the same.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { startStack } from '../stack/ceres.mjs';
import { openBrowser, withTab } from './chromium.mjs';
import { REAL } from './pages.mjs';

let today;
let tomorrow;
let stack;
const at = (path) => (process.env.CERES_URL ?? stack.url) + path;

before(async () => {
  if (!process.env.CERES_URL) stack = await startStack();
  today = await openBrowser();
  tomorrow = await openBrowser('--disable-features=XSLT');
});
after(async () => {
  await today?.close();
  await tomorrow?.close();
  await stack?.stop();
});

const words = (browser, path) => withTab(browser, {}, async (tab) => {
  await tab.goto(at(path));
  return tab.evaluate(() => document.documentElement.outerHTML);
});

for (const { name, path } of REAL) {
  test(`${name} is the same document without XSLT`, async () => {
    const expected = await words(today, path);
    assert.ok(expected.length > 1000);
    assert.equal(await words(tomorrow, path), expected);
  });
}

test('XML is sent as such, and asks for no stylesheet', async () => {
  await withTab(tomorrow, {}, async (tab) => {
    const answer = await tab.request.get(at('/communication-ceres/1.9.xml'));
    assert.equal(answer.status(), 200);
    assert.doesNotMatch(await answer.text(), /xml-stylesheet/);
  });
});
