// maintenance.test.mjs: a window's life, by the site's own clock: announced
// seven days before, closed in [start, end), open again by itself.
import assert from 'node:assert/strict';
import path from 'node:path';
import test, { before, describe } from 'node:test';
import { TOP, run, startStack, until } from '../stack/ceres.mjs';

const BULLETIN = '/communication-ceres/1.9';
const OPEN = [BULLETIN, `${BULLETIN}.xml`, `${BULLETIN}.ics`,
  '/communication-ceres/', '/communication-ceres.atom', '/accessibilite',
  '/mentions-legales', '/schemas/page.rng', '/static/theme.css', '/healthz',
  '/readyz'];

let ceres;
before(async () => {
  ceres = await startStack({ now: '2020-06-10T10:00:00+02:00' });
});

const at = (now) => ceres.restart({ now });
const xml = async (target) =>
  (await ceres.ask(target, { headers: { Accept: 'application/xml' } })).text;
const banners = (text) => text.match(/<maintenance /g)?.length ?? 0;

// Seconds by the site's clock until TIME.
async function secondsUntil(time) {
  const { headers } = await ceres.ask('/healthz');
  assert.ok(headers.date);
  const { stdout } = await run('sed', ['-n', 's/^offset = //p',
    path.join(ceres.var, 'ceres.conf')]);
  return Date.parse(time) / 1000 - Date.now() / 1000 - Number(stdout);
}

async function assertClosed(until, leeway = 5) {
  const answer = await ceres.ask('/');
  assert.equal(answer.status, 503);
  const wait = Number(answer.headers['retry-after']);
  const left = await secondsUntil(until);
  assert.ok(Math.abs(wait - left) < leeway, `${wait} for ${left} seconds`);
  assert.match(answer.headers['content-type'], /^text\/html/);
  assert.match(answer.headers['cache-control'], /no-store/);
  const other = await ceres.ask('/', { headers: { Accept: 'application/xml' } });
  assert.equal(other.status, 503);
  assert.match(other.text, /<erreur[^>]* code="maintenance"/);
  const { code, stderr } = await run('xmllint', ['--noout', '--nonet',
    '--relaxng', path.join(TOP, 'xsl/schema/page.rng'), '-'],
    { input: other.body });
  assert.equal(code, 0, stderr);
  return answer;
}

describe('the window of bulletin 1.9', () => {
  test('is announced on the pages of the application', async () => {
    const page = await ceres.ask('/');
    assert.equal(page.status, 200);
    assert.ok(page.text.includes('communication-ceres/1.9'), 'links the bulletin');
    const document = await xml('/');
    assert.equal(banners(document), 1);
    assert.match(document, /debut="2020-06-15T12:00:00\+02:00"/);
    assert.match(document, /fin="2020-06-15T15:00:00\+02:00"/);
  });
  test('is not in the pages of the rubrique', async () => {
    for (const target of ['/communication-ceres.xml', `${BULLETIN}.xml`,
      '/accessibilite.xml', '/mentions-legales.xml'])
      assert.equal(banners(await xml(target)), 0, target);
  });
  test('is not announced earlier than seven days before', async () => {
    await at('2020-06-08T11:59:57+02:00');
    assert.equal(banners(await xml('/')), 0);
    await until(async () => banners(await xml('/')) === 1, 'the banner', 10000);
    assert.ok(await secondsUntil('2020-06-08T12:00:00+02:00') <= 0);
  });
  test('closes at noon, not a second before', async () => {
    await at('2020-06-15T11:59:57+02:00');
    assert.equal((await ceres.ask('/')).status, 200);
    await until(async () => (await ceres.ask('/')).status === 503, 'noon', 10000);
    assert.ok(await secondsUntil('2020-06-15T12:00:00+02:00') <= 0);
  });
  test('closes each page of the application, and says until when', async () => {
    await at('2020-06-15T13:00:00+02:00');
    const answer = await assertClosed('2020-06-15T15:00:00+02:00');
    assert.match(answer.text, /15(?: |&nbsp;|\u00a0)?h/);
    assert.ok(answer.text.includes('/communication-ceres/1.9'));
    for (const target of ['/index.xml', '/index.html'])
      assert.equal((await ceres.ask(target)).status, 503, target);
    const head = await ceres.ask('/', { method: 'HEAD' });
    assert.equal(head.status, 503);
    assert.ok(head.headers['retry-after']);
  });
  test('leaves the rubrique and what machines need open', async () => {
    for (const target of OPEN)
      assert.equal((await ceres.ask(target)).status, 200, target);
    assert.equal((await ceres.ask('/communication-ceres/9.9')).status, 404);
  });
  test('opens at three, not a second before', async () => {
    await at('2020-06-15T14:59:57+02:00');
    assert.equal((await ceres.ask('/')).status, 503);
    await until(async () => (await ceres.ask('/')).status === 200, 'three', 10000);
    assert.ok(await secondsUntil('2020-06-15T15:00:00+02:00') <= 0);
    assert.equal(banners(await xml('/')), 0);
  });
});

describe('a window opened by hand', () => {
  const list = async () => {
    const { stdout } = await ceres.ctl('maintenance', 'list', '--format=csv');
    return stdout;
  };

  test('closes at once', async () => {
    await at('2020-06-20T10:00:00+02:00');
    assert.equal((await ceres.ask('/')).status, 200);
    const { code, stderr } = await ceres.ctl('maintenance', 'on',
      '--to=2020-06-20T12:00', '--reason=Disque plein & <urgence>');
    assert.equal(code, 0, stderr);
    const answer = await assertClosed('2020-06-20T12:00:00+02:00');
    assert.ok(answer.text.includes('Disque plein &amp; &lt;urgence&gt;'));
    for (const target of OPEN)
      assert.equal((await ceres.ask(target)).status, 200, target);
    assert.match(await list(), /Disque plein/);
  });
  test('with one that overlaps it: the end is the last end', async () => {
    const { code, stderr } = await ceres.ctl('maintenance', 'on',
      '--from=2020-06-20T11:00', '--to=2020-06-20T13:30', '--reason=Encore');
    assert.equal(code, 0, stderr);
    await assertClosed('2020-06-20T13:30:00+02:00');
  });
  test('is over when it is taken off', async () => {
    const { code, stderr } = await ceres.ctl('maintenance', 'off');
    assert.equal(code, 0, stderr);
    await until(async () => (await ceres.ask('/')).status === 200, 'opening', 3000);
    assert.ok(banners(await xml('/')) <= 1);
  });
  test('a window without sense is refused', async () => {
    for (const words of [['--to=2020-06-20T09:00', '--reason=passé'],
      ['--from=2020-06-21T10:00', '--to=2020-06-21T10:00', '--reason=vide'],
      ['--to=demain', '--reason=x'], ['--to=2020-06-20T23:00']]) {
      const { code } = await ceres.ctl('maintenance', 'on', ...words);
      assert.ok(code === 1 || code === 2, `${words}: ${code}`);
    }
    assert.equal((await ceres.ask('/')).status, 200);
  });
  test('with --dry-run nothing happens', async (t) => {
    const { code } = await ceres.ctl('maintenance', 'on', '--dry-run',
      '--to=2020-06-20T23:00', '--reason=essai');
    if (code === 2) return t.skip('no such option there');
    assert.equal((await ceres.ask('/')).status, 200);
  });
});

test('a window over the change of clocks lasts as long as it says', async () => {
  // In Paris 25 October 2020 has two hours that begin at 02:00.
  await at('2020-10-25T02:30:00+02:00');
  const { code, stderr } = await ceres.ctl('maintenance', 'on',
    '--from=2020-10-25T01:00+02:00', '--to=2020-10-25T04:00+01:00',
    '--reason=Heure d’hiver');
  assert.equal(code, 0, stderr);
  await assertClosed('2020-10-25T04:00:00+01:00');
  assert.match(await xml('/'), /fin="2020-10-25T04:00:00\+01:00"/);
  await at('2020-10-25T02:30:00+01:00');
  await assertClosed('2020-10-25T04:00:00+01:00');
});
