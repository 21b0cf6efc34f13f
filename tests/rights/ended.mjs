// ended.mjs: logins that end, and rights that are read from the database at
// each request.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { PASSWORD, Reader, account, centreAccount, importSessions,
  reader, refusals, session, shared } from './tools.mjs';

let ceres;
let dgefp;
const mine = session('en-preparation');
const sites = { 44: mine, 49: session('en-preparation', [], '49'),
  75: session('en-preparation', [], '75') };
before(async () => {
  ({ ceres, people: { dgefp } } = await shared());
  await importSessions(ceres, Object.values(sites));
});

const isIn = async (someone) => (await someone.ask('/compte')).status === 200;

describe('all logins of an account end at once', () => {
  async function twoOf(name) {
    const identifiant = await centreAccount(ceres, name);
    const both = [await reader(ceres, identifiant, PASSWORD),
      await reader(ceres, identifiant, PASSWORD)];
    const [[id]] = await sql(ceres,
      `SELECT id FROM compte WHERE identifiant = '${identifiant}'`);
    return { identifiant, both, id };
  }
  const areIn = (both) => Promise.all(both.map(isIn));
  const change = async (id, step, fields) => dgefp.send(`/comptes/${id}/${step}`, {
    revision: (await sql(ceres, `SELECT revision FROM compte WHERE id = ${id}`))[0][0],
    ...fields });

  test('when the DGEFP locks it, and unlocking gives none back', async () => {
    const { identifiant, both, id } = await twoOf('essai.a');
    assert.equal((await change(id, 'verrou', { verrouille: 'oui' })).status, 303);
    assert.deepEqual(await areIn(both), [false, false]);
    assert.equal((await both[0].send(`/sessions/${mine.id}/demande-dte`,
      { revision: 1 }, { form: 'html' })).status, 401);
    assert.equal((await sql(ceres, `SELECT revision FROM session
      WHERE id = ${mine.id}`))[0][0], '1');
    assert.equal((await new Reader(ceres).enter(identifiant, PASSWORD)).status, 422);
    assert.equal((await change(id, 'verrou', { verrouille: 'non' })).status, 303);
    assert.deepEqual(await areIn(both), [false, false]);
    assert.ok(await isIn(await reader(ceres, identifiant, PASSWORD)));
  });

  test('when the DGEFP gives it another password', async () => {
    const { identifiant, both, id } = await twoOf('essai.b');
    const fields = { nouveau: 'une autre phrase', confirmation: 'une autre phrase' };
    assert.equal((await change(id, 'mot-de-passe', fields)).status, 303);
    assert.deepEqual(await areIn(both), [false, false]);
    assert.equal((await new Reader(ceres).enter(identifiant, PASSWORD)).status, 422);
    assert.ok(await isIn(await reader(ceres, identifiant, fields.nouveau)));
  });

  test('when its owner changes the password, but this browser’s goes on', async () => {
    const { both: [here, there] } = await twoOf('essai.c');
    const fields = { nouveau: 'une autre phrase', confirmation: 'une autre phrase' };
    const wrong = await here.send('/compte', { mot_de_passe: 'pas le bon', ...fields });
    assert.deepEqual([wrong.status, refusals(wrong.text)],
      [422, ['mot-de-passe-actuel-faux']]);
    assert.deepEqual(await areIn([here, there]), [true, true]);
    const old = Object.assign(new Reader(ceres), { cookie: here.cookie });
    const { status, headers } = await here.send('/compte',
      { mot_de_passe: PASSWORD, ...fields });
    assert.equal(status, 303);
    [here.cookie] = headers['set-cookie'][0].split(';');
    assert.deepEqual(await areIn([here, old, there]), [true, false, false]);
  });

  test('when ceresctl locks it or sets its password', async () => {
    const first = await twoOf('essai.d');
    assert.equal((await ceres.ctl('login', 'lock', first.identifiant)).code, 0);
    assert.deepEqual(await areIn(first.both), [false, false]);
    const second = await twoOf('essai.e');
    assert.equal((await ceres.ctlWith({ input: 'une autre phrase\n' }, 'login',
      'password', second.identifiant)).code, 0);
    assert.deepEqual(await areIn(second.both), [false, false]);
  });

  test('nobody locks themselves out, nor others who are not the DGEFP', async () => {
    const [[id]] = await sql(ceres, "SELECT id FROM compte WHERE identifiant = 'dgefp'");
    const answer = await change(id, 'verrou', { verrouille: 'oui' });
    assert.deepEqual([answer.status, refusals(answer.text)], [403, ['compte-le-sien']]);
    assert.ok(await isIn(dgefp));
  });
});

describe('what changes in the database acts at the very next request', () => {
  const seen = async (someone) => Promise.all([44, 49, 75].map(async (place) =>
    (await someone.ask(`/sessions/${sites[place].id}`)).status === 200));
  const set = (name, words) => sql(ceres,
    `UPDATE compte SET ${words} WHERE identifiant = '${name}'`);

  test('a profil, its département, its région', async () => {
    const name = await account(ceres, 'essai.p', '--profil=ud', '--departement=44');
    const someone = await reader(ceres, name, PASSWORD);
    const cancel = () => someone.send(`/sessions/${mine.id}/annulation`,
      { revision: 1 }).then(({ status }) => status);
    for (const [words, places, status] of [
      ["departement = '49'", [false, true, false], 404],
      ["departement = '44'", [true, false, false], 422],
      ["profil = 'direccte', departement = NULL, region = '52'", [true, true, false], 403],
      ["region = '11'", [false, false, true], 403],
      ["profil = 'dgefp', region = NULL", [true, true, true], 403],
      ["profil = 'service', departement = '75'", [false, false, true], 403],
      ["departement = NULL", [true, true, true], 403],
      ["profil = 'centre'", [false, false, false], 404]]) {
      await set(name, words);
      assert.deepEqual(await seen(someone), places, words);
      assert.equal(await cancel(), status, words);
      assert.equal((await someone.ask('/comptes')).status,
        words.includes("'dgefp'") ? 200 : 403, words);
    }
  });

  test('the centres of a responsable', async () => {
    const someone = await reader(ceres, await centreAccount(ceres, 'essai.r'), PASSWORD);
    const his = "(SELECT id FROM compte WHERE identifiant = 'essai.r')";
    assert.deepEqual(await seen(someone), [true, false, false]);
    await sql(ceres, `INSERT INTO compte_centre (compte, centre) VALUES (${his}, 5)`);
    assert.deepEqual(await seen(someone), [true, false, true]);
    await sql(ceres, `DELETE FROM compte_centre WHERE compte = ${his} AND centre = 1`);
    assert.deepEqual(await seen(someone), [false, false, true]);
    assert.equal((await someone.send(`/sessions/${mine.id}/demande-dte`,
      { revision: 1 })).status, 404);
    await sql(ceres, `DELETE FROM compte_centre WHERE compte = ${his}`);
    assert.deepEqual(await seen(someone), [false, false, false]);
  });

  test('a lock, the end of a login, and a login that is over', async () => {
    const name = await centreAccount(ceres, 'essai.v');
    const someone = await reader(ceres, name, PASSWORD);
    await set(name, 'verrouille = TRUE');
    assert.equal(await isIn(someone), false);
    await set(name, 'verrouille = FALSE');
    assert.equal(await isIn(someone), true);
    await sql(ceres, `UPDATE login SET fin = '2020-06-15 12:00:00' WHERE compte =
      (SELECT id FROM compte WHERE identifiant = '${name}')`);
    assert.equal(await isIn(someone), false);
  });

  test('a site that moves takes nothing along; its session does', async () => {
    const ud = await reader(ceres, 'ud44');
    await sql(ceres, `UPDATE session SET departement = '49' WHERE id = ${mine.id}`);
    assert.equal((await ud.ask(`/sessions/${mine.id}`)).status, 404);
    await sql(ceres, `UPDATE session SET departement = '44' WHERE id = ${mine.id}`);
    assert.equal((await ud.ask(`/sessions/${mine.id}`)).status, 200);
  });
});
