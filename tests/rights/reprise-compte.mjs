// reprise-compte.mjs: what was typed without a login, or in a window, comes back
// to its owner's form alone, and is never done.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { SAID, bodyOf, formOf, hidden, login, nobody, post, type } from './saisies.mjs';
import { form, importSessions, session, shared } from './tools.mjs';

const FORM = '/centres'; // of the DIRECCTE and of the DGEFP

let ceres;
let people;
const mine = session('en-preparation');
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, [mine]);
});

const centres = async () => (await sql(ceres, 'SELECT COUNT(*) FROM centre'))[0][0];
async function formAt(target = FORM, someone = people.dgefp, page = '/centres/nouveau') {
  const { text } = await someone.ask(page, { form: 'html' });
  return { ...formOf(text, target), target };
}

describe('what was typed is its owner’s alone', () => {
  const fieldsOf = async () => {
    const found = await formAt();
    return { ...type(found), nom: 'Centre tapé sans connexion' };
  };
  const send = async (fields, headers) =>
    post(nobody(ceres), FORM, form(fields), undefined, headers);

  test('another account finds the form empty and is told', async () => {
    const kept = hidden((await send(await fieldsOf())).text);
    const { status, text } = await login(ceres, 'direccte52', kept);
    assert.equal(status, 200);
    assert.match(text, /celle d’un autre compte/);
    assert.match(text, SAID);
    assert.ok(Object.values(formOf(text, FORM).typed).every((value) => !value));
    const { text: own } = await login(ceres, 'dgefp', kept);
    assert.equal(formOf(own, FORM).typed.nom, 'Centre tapé sans connexion');
  });

  test('a wrong password loses nothing', async () => {
    const kept = hidden((await send(await fieldsOf())).text);
    const wrong = await login(ceres, 'dgefp', { ...kept, mot_de_passe: 'pas le bon' });
    assert.equal(wrong.status, 422);
    const { text } = await login(ceres, 'dgefp', hidden(wrong.text));
    assert.equal(formOf(text, FORM).typed.nom, 'Centre tapé sans connexion');
  });

  test('nothing is kept without our seal, or from another site', async () => {
    const fields = await fieldsOf();
    const other = await formAt('/centres/1', people.direccte, '/centres/1');
    for (const [sent, headers] of [
      [{ ...fields, sceau: '' }], [{ ...fields, sceau: other.hidden.sceau }],
      [fields, { Origin: 'https://evil.example' }], [fields, { Origin: 'null' }],
      [fields, { 'Sec-Fetch-Site': 'cross-site' }],
      [fields, { 'Sec-Fetch-Site': 'same-site' }]]) {
      const { status, text } = await send(sent, headers);
      assert.equal(status, 401);
      assert.match(text, SAID);
      assert.equal(hidden(text).reprise, undefined);
    }
    const ours = { Origin: ceres.url, 'Sec-Fetch-Site': 'same-origin' };
    assert.ok(hidden((await send(fields, ours)).text).reprise);
  });

  test('programs get 401 and no form', async () => {
    const answer = await nobody(ceres).send(FORM, await fieldsOf());
    assert.equal(answer.status, 401);
    assert.match(answer.text, /<erreur code="connexion-requise"\/>/);
  });

  test('200,000 letters go through the login, a body of 400 KiB does not', async () => {
    const list = `/sessions/${mine.id}/candidats/import`;
    const found = await formAt(list, people.centre, list);
    const texte = 'Durand;Anne;01/02/1990;Brest\n'.repeat(7000).trim();
    const met = await post(nobody(ceres), found.target,
      ...bodyOf(found, { ...found.hidden, texte }));
    assert.equal(met.status, 401);
    const { status, text } = await login(ceres, 'centre44', hidden(met.text));
    assert.equal(status, 200);
    assert.equal(formOf(text, found.target).typed.texte, texte);
    for (const page of ['/connexion', '/connexion.html'])
      assert.equal((await post(nobody(ceres), page,
        `x=${'y'.repeat(400 * 1024)}`)).status, 413);
  });

  test('no log has it', () => {
    const folder = path.join(ceres.var, 'log');
    for (const name of fs.readdirSync(folder))
      assert.doesNotMatch(fs.readFileSync(path.join(folder, name), 'utf8'),
        /Tapé|tapé|secret de/, name);
  });
});

test('a window gives a form back, and never does it', async () => {
  const found = await formAt();
  const fields = { ...type(found), nom: 'Tapé avant la fenêtre' };
  const was = await centres();
  const { code, stderr } = await ceres.ctl('maintenance', 'on',
    '--to=2020-06-15T23:00', '--reason=Essai');
  assert.equal(code, 0, stderr);
  let kept = fields;
  for (const time of ['first', 'again']) {
    const met = await post(people.dgefp, found.target, form(kept));
    assert.equal(met.status, 503, time);
    assert.match(met.text, SAID);
    assert.doesNotMatch(met.text, /Vous n’avez rien à faire|Tapé/);
    kept = formOf(met.text, found.target).hidden;
    assert.ok(kept.reprise, time);
  }
  assert.equal((await ceres.ctl('maintenance', 'off')).code, 0);
  const here = await post(people.dgefp, found.target, form(kept));
  assert.equal(here.status, 200);
  assert.match(here.text, SAID);
  assert.equal(formOf(here.text, found.target).typed.nom, fields.nom);
  const met = await post(nobody(ceres), found.target, form(kept));
  assert.equal(met.status, 401);
  const { status, text } = await login(ceres, 'dgefp', hidden(met.text));
  assert.equal(status, 200);
  const back = formOf(text, found.target);
  assert.equal(back.typed.nom, fields.nom);
  assert.equal(await centres(), was);
});
