// real.test.mjs: the pages of a running CERES. CERES_URL names one that runs;
// else one is started, its clock set to before and into the window too.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { startStack } from '../stack/ceres.mjs';
import { checkKeyboard, checkLooks, checkPrint } from './checks.mjs';
import { openBrowser, withTab } from './chromium.mjs';
import { REAL } from './pages.mjs';

let browser;
let stack;
const at = (path) => (process.env.CERES_URL ?? stack.url) + path;

before(async () => {
  browser = await openBrowser();
  if (!process.env.CERES_URL) stack = await startStack();
});
after(async () => {
  await browser?.close();
  await stack?.stop();
});

for (const { name, path, status } of REAL) {
  test(`${name}, narrow and wide, light and dark`, () =>
    checkLooks(browser, at(path), status));

  test(`${name}, by keyboard`, () => withTab(browser, {}, (tab) =>
    checkKeyboard(tab, at(path), status)));

  test(`${name}, on paper`, () => withTab(browser, {}, (tab) =>
    checkPrint(tab, at(path), status)));
}

test('where no form is acceptable, the page lists those that exist', () =>
  withTab(browser, {}, async (tab) => {
    await tab.route('**/1.9', (route) => route.continue({
      headers: { ...route.request().headers(), accept: 'image/png' },
    }));
    const answer = await tab.goto(at('/communication-ceres/1.9'));
    assert.equal(answer.status(), 406);
    const list = await tab.locator('.formes').innerText();
    for (const form of ['Page HTML', 'XML', 'Texte seul', 'Calendrier (.ics)'])
      assert.ok(list.includes(form), form);
  }));

test('a method that is not allowed gets its page', async () => {
  await withTab(browser, {}, async (tab) => {
    await tab.route('**/1.9', (route) => route.continue({ method: 'DELETE' }));
    const answer = await tab.goto(at('/communication-ceres/1.9'));
    assert.equal(answer.status(), 405);
    assert.equal(await tab.locator('h1').textContent(),
      'Opération impossible ici');
  });
});

// Each link of the site leads somewhere.
test('no link of the site is dead', () => withTab(browser, {}, async (tab) => {
  const known = new Set(REAL.map(({ path }) => at(path)));
  const dead = [];
  for (const page of [...known]) {
    await tab.goto(page);
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll('a[href], link[href]')]
        .map((link) => link.href.replace(/#.*/, '')));
    for (const link of links) {
      if (known.has(link) || !link.startsWith(at('/'))) continue;
      known.add(link);
      const answer = await tab.request.get(link);
      if (answer.status() !== 200) dead.push(`${answer.status()} ${link}`);
    }
  }
  assert.deepEqual(dead, []);
}));

const said = async (tab, where) =>
  (await tab.locator(where).innerText()).replaceAll('\u00a0', ' ');

const alone = { skip: process.env.CERES_URL ? 'its clock is not ours' : false };

test('three days before the window: the portal announces it', alone,
  async () => {
    await stack.restart({ now: '2020-06-12T12:00:00+02:00' });
    await checkLooks(browser, at('/'));
    await withTab(browser, {}, async (tab) => {
      await tab.goto(at('/'));
      assert.match(await said(tab, '.bandeau'),
        /lundi 15 juin 2020, de 12 h à 15 h/);
      await tab.goto(at('/communication-ceres/1.9'));
      assert.equal(await tab.locator('.bandeau').count(), 0);
    });
  });

test('in the window: a page says until when, and leads to the bulletin', alone,
  async () => {
    await stack.restart({ now: '2020-06-15T13:00:00+02:00' });
    await checkLooks(browser, at('/'), 503);
    await withTab(browser, {}, async (tab) => {
      await tab.goto(at('/'));
      assert.match(await said(tab, 'main'),
        /jusqu’au lundi 15 juin 2020 à 15 h/);
      await tab.getByText('Lire le bulletin 1.9').click();
      assert.equal(await tab.locator('h1').textContent(),
        'MISE EN PRODUCTION DE LA V1.9');
    });
  });
