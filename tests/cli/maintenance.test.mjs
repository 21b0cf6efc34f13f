// maintenance.test.mjs: windows opened, ended and cancelled by ceresctl.
import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { startStack } from '../stack/ceres.mjs';
import { done, everything, refused, sql } from './tools.mjs';

let ceres;
before(async () => {
  ceres = await startStack({ now: '2020-07-01T10:00:00+02:00' });
});
after(() => ceres?.stop());

const on = (...args) => ceres.ctl('maintenance', 'on', ...args);
const off = (...args) => ceres.ctl('maintenance', 'off', ...args);
const list = (...args) => ceres.ctl('maintenance', 'list', ...args);
const row = async (id) => (await sql(ceres, `SELECT debut, fin, annulee, motif
  FROM maintenance WHERE id = ${id}`))[0];
const journal = (id) => sql(ceres, `SELECT verb, motif, regle, avant, apres
  FROM journal WHERE noun = 'maintenance' AND noun_id = '${id}' ORDER BY id`);
const status = async () => (await ceres.ask('/')).status;
const idOf = (text) => /^maintenance (\d+): /.exec(text)[1];

const TO = '--to=2020-07-01T18:00';
const WHY = '--reason=Une « urgence »';

async function changesNothing(work) {
  const before = await everything(ceres);
  await work();
  assert.deepEqual(await everything(ceres), before);
}

describe('used wrongly', () => {
  for (const [name, args, code, words] of [
    ['no end', [WHY], 2, /--to=/],
    ['no reason', [TO], 2, /--reason=/],
    ['an empty reason', [TO, '--reason='], 2, /--reason=/],
    ['a day alone', ['--to=2020-07-01', WHY], 2, /expected 2020-06-15T12:00/],
    ['words', ['--to=demain', WHY], 2, /--to=demain: expected/],
    ['no such day', ['--to=2020-06-31T12:00', WHY], 2, /--to=2020-06-31T12:00/],
    ['a bad beginning', [TO, '--from=x', WHY], 2, /--from=x: expected/],
    ['an end that has been', ['--to=2020-07-01T09:59', WHY], 1, /still to come/],
    ['an end before the beginning',
      ['--from=2020-07-01T19:00', TO, WHY], 1, /after the beginning/],
    ['an end at the beginning',
      ['--from=2020-07-01T18:00', TO, WHY], 1, /after the beginning/],
    ['a time that Paris skips', ['--to=2021-03-28T02:30', WHY], 2,
      /Paris has no such time, its clocks go forward/],
    ['a time that comes twice', ['--to=2020-10-25T02:30', WHY], 2,
      /comes twice in Paris.*\+02:00 or \+01:00/],
    ['an argument too many', [TO, WHY, 'x'], 2, /usage/],
    ['--draft', [TO, WHY, '--draft'], 2, /./],
  ])
    test(name, () => changesNothing(async () => {
      refused(await on(...args), code, words);
    }));
  for (const [name, args, code, words] of [
    ['nothing in force', [], 1, /no window is in force/],
    ['no such window', ['424242'], 1, /no window 424242/],
    ['no number', ['x'], 2, /x: expected the number of a window/],
    ['zero in front', ['01'], 2, /expected the number/],
    ['a negative number', ['--', '-1'], 2, /expected the number/],
    ['two of them', ['1', '2'], 2, /usage/],
  ])
    test(`off: ${name}`, () => changesNothing(async () => {
      refused(await off(...args), code, words);
    }));
});

describe('local times', () => {
  for (const [name, from, to, debut, fin] of [
    ['with seconds and a space', '2020-12-01 12:00:30', '2020-12-01 15:00',
      '2020-12-01 11:00:30', '2020-12-01 14:00:00'],
    ['in UTC', '2020-12-02T12:00Z', '2020-12-02T15:00:00Z',
      '2020-12-02 12:00:00', '2020-12-02 15:00:00'],
    ['the second of two 02:30', '2020-10-25T01:30', '2020-10-25T02:30+01:00',
      '2020-10-24 23:30:00', '2020-10-25 01:30:00'],
    ['from the first 02:30 to the second',
      '2020-10-25T02:30+02:00', '2020-10-25T02:30+01:00',
      '2020-10-25 00:30:00', '2020-10-25 01:30:00'],
    ['across the hour that is skipped', '2021-03-28T01:59', '2021-03-28T03:00',
      '2021-03-28 00:59:00', '2021-03-28 01:00:00'],
  ])
    test(name, async () => {
      const id = idOf(done(await on(`--from=${from}`, `--to=${to}`, WHY)));
      assert.deepEqual((await row(id)).slice(0, 2), [debut, fin]);
      done(await off(id), /cancelled/);
      assert.equal((await row(id))[2], '1');
    });
});

test('--dry-run closes nothing', () => changesNothing(async () => {
  done(await on(TO, WHY, '--dry-run'), /would be|not kept/);
  assert.equal(await status(), 200);
}));

test('closed now, opened now', async () => {
  const said = done(await on(TO, WHY));
  const id = idOf(said);
  assert.match(said, /\/2020-07-01T18:00:00\+02:00$/m);
  assert.equal(await status(), 503);
  const [debut, fin, annulee, motif] = await row(id);
  assert.match(debut, /^2020-07-01 08:0/);
  assert.deepEqual([fin, annulee, motif],
    ['2020-07-01 16:00:00', '0', 'Une « urgence »']);
  const text = done(await list());
  assert.match(text, new RegExp(`^${id} +2020-07-01T10:0.*Une « urgence »$`, 'm'));
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await changesNothing(async () => {
    done(await off('--dry-run'), /would be ended|dry run/);
    assert.equal(await status(), 503);
  });
  done(await off('--reason=Fini'), new RegExp(`^maintenance ${id}: ended`));
  assert.equal(await status(), 200);
  assert.ok((await row(id))[1] < '2020-07-01 16:00:00');
  assert.equal((await row(id))[2], '0');
  refused(await off(), 1, /no window is in force/);
  refused(await off(id), 1, /no window/);
  const rows = await journal(id);
  assert.deepEqual(rows.map((entry) => entry.slice(0, 3)), [
    ['ouvre', 'Une « urgence »', 'R3'], ['ferme', 'Fini', 'R3']]);
  assert.match(rows[0][4], /\/2020-07-01T18:00:00\+02:00$/);
  assert.equal(rows[1][3], rows[0][4]);
  assert.match(rows[1][4], /^2020-07-01T10:0.*\/2020-07-01T10:0/);
});

test('announced, then cancelled before it begins', async () => {
  const id = idOf(done(await on('--from=2020-07-03T12:00',
    '--to=2020-07-03T15:00', WHY)));
  const banner = /debut="2020-07-03T12:00:00\+02:00"/;
  const portal = async () => (await ceres.ask('/index.xml')).text;
  assert.match(await portal(), banner);
  assert.equal(await status(), 200);
  refused(await off(), 1, /no window is in force/);
  assert.match(done(await off(id)), new RegExp(`^maintenance ${id}: cancelled`));
  assert.doesNotMatch(await portal(), banner);
  refused(await off(id), 1, /no window/);
  assert.deepEqual((await journal(id)).map(([verb, motif]) => [verb, motif]),
    [['ouvre', 'Une « urgence »'], ['annule', 'Une « urgence »']]);
  assert.match(done(await list('--format=csv')),
    new RegExp(`^${id};2020-07-03T12:00:00\\+02:00;[^;]+;oui;;`, 'm'));
});

test('two at once are ended together', async () => {
  const ids = [idOf(done(await on(TO, WHY))), idOf(done(await on(TO, WHY)))];
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const said = done(await off());
  for (const id of ids) assert.match(said, new RegExp(`maintenance ${id}: ended`));
  assert.equal(await status(), 200);
});

test('each state a window had is kept', async () => {
  const kept = await sql(ceres, `SELECT id, COUNT(*) FROM maintenance
    FOR SYSTEM_TIME ALL GROUP BY id HAVING COUNT(*) > 2`);
  const changed = await sql(ceres, `SELECT id, COUNT(*) FROM maintenance
    FOR SYSTEM_TIME ALL GROUP BY id HAVING COUNT(*) = 2`);
  assert.deepEqual(kept, []);
  assert.ok(changed.length >= 8, String(changed));
});

test('the list as XML', async () => {
  const xml = done(await list('--format=xml'));
  assert.match(xml, /<maintenances xmlns="urn:ceres:1" version="1\.9">/);
  assert.match(xml, new RegExp('<maintenance id="\\d+" ' +
    'debut="2020-06-15T12:00:00\\+02:00" fin="2020-06-15T15:00:00\\+02:00" ' +
    'bulletin="1\\.9"><motif>MISE EN PRODUCTION DE LA V1\\.9</motif>'));
});
