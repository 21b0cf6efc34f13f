// others.mjs: what is refused elsewhere: at the door, of a demande, of a passage.
import assert from 'node:assert/strict';
import test, { before } from 'node:test';

import { sql } from '../cli/tools.mjs';
import { importSessions, session, shared } from '../rights/tools.mjs';
import { refusedIn, summaryIn, typedIn } from './reading.mjs';

let ceres;
let people;
const wished = session('demande-dte-envoyee', ['a-venir']);
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, [wished]);
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
  for (const agent of [other, 'x', '999999']) {
    const { status, text } = await people.ud.send(`/demandes/${id}/attribution`,
      { revision, agent });
    assert.deepEqual([status, refusedIn(text)], [422, ['agent-inconnu agent']], agent);
  }
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
