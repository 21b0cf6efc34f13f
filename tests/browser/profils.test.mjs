// profils.test.mjs: what each profil meets in a running CERES, from its menu
// and its dashboard on, and a form with the keyboard alone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { startStack } from '../stack/ceres.mjs';
import { checkShape, focused, violations, visit } from './checks.mjs';
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

async function enter(tab, identifiant) {
  await tab.goto(`${stack.url}/connexion`);
  await tab.locator('[name=identifiant]').fill(identifiant);
  await tab.locator('[name=mot_de_passe]').fill('demonstration');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(`${stack.url}/`);
}

// Two sessions are one kind of page, as are two filters of the same names.
const kindOf = (link) => {
  const { pathname, searchParams } = new URL(link);
  return [pathname.replace(/\/(\d+|[A-Z]+-[^/]+)(?=\/|$)/g, '/{}'),
    ...searchParams.keys()].join(' ');
};

// Links of the page that is open, one of each kind that is not known yet and
// may be of interest; the rubrique is public, and real.test.mjs visits it.
async function newLinks(tab, known, like = /./) {
  const links = await tab.locator('header nav a, header .moi a, main a')
    .evaluateAll((all) => all.map((link) => link.href.replace(/#.*/, '')));
  return links.filter((link) => {
    const kind = kindOf(link);
    if (!link.startsWith(`${stack.url}/`) || known.has(kind) ||
        kind.startsWith('/communication-ceres') ||
        !like.test(kind)) return false;
    known.add(kind);
    return true;
  });
}

// Behind the lists: whoever comes first checks it for all.
const further = new Set();
const FURTHER = /^\/[a-z]+\/(\{\}|nouveau|nouvelle)$/;

// Each profil's account, and what it must come across at least.
const PROFILS = {
  centre44: ['/sessions/{}', '/sessions', '/journal', '/compte'],
  ud44: ['/sessions/{}', '/centres', '/agrements', '/compte'],
  direccte52: ['/sessions', '/centres', '/agrements', '/compte'],
  dgefp: ['/sessions', '/titres', '/comptes', '/compte'],
};

// What is more, or other, to one profil than to the first that comes across it.
const OWN = {
  ud44: ['/mesures', '/signalements'],
  dgefp: ['/mesures', '/mesures/v1.9', '/mesures/v1.9/apercu',
    '/mesures/v1.9/passages/2', '/signalements'],
};

describe('menu and dashboard lead to clean pages', { concurrency: 2 }, () => {
  for (const [identifiant, wanted] of Object.entries(PROFILS))
    test(`of ${identifiant}`, () => withTab(browser, {}, async (tab) => {
      await enter(tab, identifiant);
      const known = new Set(['/']);
      const links = await newLinks(tab, known);
      for (const kind of wanted) assert.ok(known.has(kind), kind);
      links.unshift(`${stack.url}/`);
      links.push(...(OWN[identifiant] ?? []).map((path) => stack.url + path));
      for (const link of links) {
        await visit(tab, link);
        await checkShape(tab);
        assert.deepEqual(await violations(tab), [], link);
        links.push(...await newLinks(tab, further, FURTHER));
      }
    }));
});

// Outside the group, which runs two tests at once: it waits for all of them.
test('and to what stands behind the lists', () => {
  for (const kind of ['/sessions/nouvelle', '/comptes/nouveau', '/centres/{}',
    '/agrements/{}', '/titres/{}', '/titres/nouveau'])
    assert.ok(further.has(kind), kind);
});

// Tab from field to field: the name of each stop within the form.
async function walk(tab, last) {
  const names = [];
  for (let i = 0; i < 80; i += 1) {
    await tab.keyboard.press('Tab');
    await tab.waitForFunction(() => {
      const box = document.activeElement.getBoundingClientRect();
      return box.top >= -1 && box.bottom <= innerHeight + 1;
    }, null, { timeout: 5000 });
    const now = await tab.evaluate(focused);
    assert.ok(now.tag !== 'body' && now.visible && now.outline >= 2,
      JSON.stringify(now));
    names.push(now.name || now.label);
    if (now.label === last) return names;
  }
  throw new Error(`no stop at ${last}: ${names}`);
}

test('a form, with the keyboard alone', () => withTab(browser, {},
  async (tab) => {
    await enter(tab, 'centre44');
    await tab.goto(`${stack.url}/sessions?statut=en-preparation`);
    const session = await tab.locator('main td a, main th a').first()
      .getAttribute('href');
    const form = `${stack.url}${session}/informations-pratiques`;
    await visit(tab, form);
    const inside = tab.locator('main form [name]:not([type=hidden])');
    const fields = await inside.evaluateAll((all) =>
      all.map((field) => field.name));
    const button = (await tab.locator('main form button').last()
      .innerText()).trim();
    const stops = await walk(tab, button);
    assert.ok(fields.length > 3);
    assert.deepEqual(stops.filter((name) => fields.includes(name)), fields);

    await tab.goto(form);
    do await tab.keyboard.press('Tab');
    while ((await tab.evaluate(focused)).name !== 'lieu');
    await tab.keyboard.press('Control+A');
    await tab.keyboard.type('Salle du clavier');
    await tab.keyboard.press('Enter');
    await tab.waitForURL((url) => url.pathname === session);
    assert.match(await tab.locator('main').innerText(), /Salle du clavier/);
  }));
