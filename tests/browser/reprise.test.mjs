// reprise.test.mjs: a login that ends in another tab loses nothing of what is
// typed, in a browser without scripts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { startStack } from '../stack/ceres.mjs';
import { openBrowser, withTab } from './chromium.mjs';

let browser;
let stack;
before(async () => {
  [browser, stack] = await Promise.all([openBrowser(), startStack()]);
});
after(async () => {
  await browser?.close();
  await stack?.stop();
});

const FORM = '/sessions/100039/annulation'; // of an UD
const MOTIF = 'Le jury manque.\nAucun autre n’a pu venir : « <i>report</i> ».';

async function enter(tab) {
  await tab.locator('[name=identifiant]').fill('ud44');
  await tab.locator('[name=mot_de_passe]').fill('demonstration');
  await tab.locator('main button').click();
}

test('logged out in another tab, sent, logged in, sent again, saved', () =>
  withTab(browser, { javaScriptEnabled: false }, async (tab) => {
    await tab.goto(`${stack.url}/connexion`);
    await enter(tab);
    await tab.goto(stack.url + FORM);
    await tab.locator('[name=motif]').fill(MOTIF);

    const other = await tab.context().newPage();
    await other.goto(stack.url);
    await other.locator('.moi button').click();
    await other.getByText('Vous êtes déconnecté').waitFor();

    await tab.locator('main button').click();
    await tab.getByText('Rien n’a été enregistré').waitFor();
    assert.equal(new URL(tab.url()).pathname, FORM);
    await enter(tab);
    await tab.getByText('Rien n’a été enregistré').waitFor();
    assert.equal(await tab.locator('[name=motif]').inputValue(), MOTIF);

    await tab.locator('main button').click();
    await tab.waitForURL((url) => url.pathname === '/sessions/100039');
    assert.match(await tab.locator('main').innerText(), /annulée/i);
    assert.match(await tab.locator('main').innerText(),
      /Aucun autre n’a pu venir : « <i>report<\/i> »/);
  }));
