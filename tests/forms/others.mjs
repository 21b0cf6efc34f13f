// others.mjs: what is refused elsewhere, at the door, of a demande, of a passage;
// and what lists and messages show to whom.
import assert from 'node:assert/strict';
import test, { before } from 'node:test';

import { file, sql } from '../cli/tools.mjs';
import { account, importSessions, session, shared } from '../rights/tools.mjs';
import { refusedIn, summaryIn, typedIn } from './reading.mjs';
import { read } from './saving.mjs';

let ceres;
let people;
const wished = session('demande-dte-envoyee', ['a-venir']);
const moved = session('en-preparation', ['a-venir']);
// Six, seven and eight days from the only day of a mesure.
const beside = ['2021-11-08', '2021-11-09', '2021-11-10'].map((day) =>
  [session('en-preparation', ['a-venir']), day]);
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, [wished, moved, ...beside.map(([one]) => one)]);
  for (const [{ id }, day] of beside)
    await sql(ceres, `UPDATE session SET debut = '${day}', fin = '${day}',
      fin_initiale = '${day}' WHERE id = ${id}`);
});

test('a wrong password → identifiants-refuses, its name shown again', async () => {
  const { status, text } = await people.public.enter('ud44', 'pas le bon');
  assert.deepEqual([status, refusedIn(text)], [422, ['identifiants-refuses identifiant']]);
  assert.deepEqual(typedIn(text), { identifiant: 'ud44' });
});

test('a demande given to nobody of its UD → agent-inconnu', async () => {
  const asked = await people.centre.send(`/sessions/${wished.id}/demandes`,
    { debut: '07/09/2020', fin: '11/09/2020', motif: 'Jury absent.' });
  assert.equal(asked.status, 303, refusedIn(asked.text).join());
  const [[id, revision]] = await sql(ceres,
    `SELECT id, revision FROM demande WHERE session = ${wished.id}`);
  const [[other]] = await sql(ceres, "SELECT id FROM compte WHERE identifiant = 'dgefp'");
  const { status, text } = await people.ud.send(`/demandes/${id}/attribution`,
    { revision, agent: other });
  assert.deepEqual([status, refusedIn(text)], [422, ['agent-inconnu agent']]);
});

test('a passage is not taken back before it has ended → passage-non-fini', async () => {
  const [[id, mesure]] = await sql(ceres, `SELECT id, mesure FROM passage
    WHERE fin IS NOT NULL ORDER BY id DESC LIMIT 1`);
  await sql(ceres, `UPDATE passage SET fin = NULL WHERE id = ${id}`);
  const path = `/mesures/${mesure}/passages/${id}`;
  const { status, text } = await people.dgefp.send(`${path}/retour`, {});
  assert.deepEqual([status, refusedIn(text)], [403, ['passage-non-fini']]);
  const page = await people.dgefp.send(`${path}/retour`, {}, { form: 'html' });
  assert.match(summaryIn(page.text)[0].text, /n’est pas terminé/);
  await sql(ceres, `UPDATE passage SET fin = demande WHERE id = ${id}`);
});

test('a preview names what a mesure nearly takes: a week off, no more', async () => {
  const { code, stderr } = await ceres.ctl('mesure', 'load', file(`<mesure
  xmlns="urn:ceres:1" nom="semaine" date="2020-06-15"><intitule>Semaine</intitule>
  <fondement>Aucun.</fondement><regle code="R9"><sessions><statut>en-preparation</statut>
  <debut du="2021-11-02" au="2021-11-02"/></sessions><report-de-fin au="2021-11-20"/>
  <phrase>Essai.</phrase></regle></mesure>`));
  assert.equal(code, 0, stderr);
  const text = await read('dgefp', '/mesures/semaine/apercu', 'xml');
  assert.match(text, /proches="2"/);
  assert.deepEqual(beside.map(([{ id }]) => text.includes(`<proche session="${id}"`)),
    [true, true, false]);
});

test('who reports a session is not told of it; its centre is', async () => {
  const done = await people.ud.send(`/sessions/${moved.id}/report`, { revision: '1',
    debut: '07/09/2020', fin: '11/09/2020', motif: 'Jury absent.' });
  assert.equal(done.status, 303, refusedIn(done.text).join());
  for (const [profil, told] of [['centre', true], ['ud', false]])
    assert.equal((await read(profil, '/compte/avis', 'xml')).includes(
      `code="session-reportee" noun="session" noun-id="${moved.id}"`), told, profil);
});

test('a _ that is searched for is one, and so are % and !', async () => {
  await account(ceres, 'sous_ligne', '--profil=dgefp');
  const found = async (q) => [...(await read('dgefp',
    `/comptes?q=${encodeURIComponent(q)}`, 'xml')).matchAll(/<compte-ligne [^>]*identifiant="([^"]*)"/g)]
    .map(([, identifiant]) => identifiant);
  assert.deepEqual(await found('sous_l'), ['sous_ligne']);
  assert.deepEqual(await found('sous_ligne!'), []);
  assert.deepEqual(await found('so_s'), []);
  assert.deepEqual(await found('s%s'), []);
  for (const identifiant of await found('_')) assert.match(identifiant, /_/);
});

test('a list offers its centres as a choice as long as they are few', async () => {
  const offered = async (path) => [...(/<choix nom="centre">([^]*?)<\/choix>/.exec(
    await read('dgefp', path, 'xml'))?.[1] ?? '').matchAll(/<option /g)].length;
  const [[count]] = await sql(ceres, 'SELECT COUNT(DISTINCT centre) FROM site');
  const add = (from, to) => sql(ceres, `INSERT INTO centre (id, siret, nom)
      SELECT 9000 + seq, 80000000000000 + seq, CONCAT('Centre ', seq) FROM seq_${from}_to_${to};
    INSERT INTO site (centre, nom, code_postal, ville, departement)
      SELECT 9000 + seq, 'Site', '44000', 'Nantes', '44' FROM seq_${from}_to_${to}`);
  await add(1, 200 - Number(count));
  for (const path of ['/sessions', '/demandes']) assert.equal(await offered(path), 200, path);
  await add(201, 201);
  for (const path of ['/sessions', '/demandes']) assert.equal(await offered(path), 0, path);
});
