// rappel.test.mjs: UDs reminded of demandes that wait.
import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { startStack } from '../stack/ceres.mjs';
import { done, sql } from './tools.mjs';

let ceres;
before(async () => { ceres = await startStack(); });
after(() => ceres?.stop());

// Demandes that wait since the 1st of June; their ids.
async function overdue(count) {
  const [[last]] = await sql(ceres, 'SELECT COALESCE(MAX(id), 0) FROM demande');
  await sql(ceres, Array(count).fill(`INSERT INTO demande (session, centre,
    departement, region, debut, fin, motif, session_debut, session_fin, auteur,
    deposee) SELECT id, centre, departement, region, debut, fin, 'Jury absent.',
    debut, fin, 1, '2020-06-01 08:00:00' FROM session
    WHERE departement = '44' AND centre = 1 AND debut > '2020-06-20' ORDER BY id LIMIT 1`).join(';'));
  return (await sql(ceres, `SELECT id FROM demande WHERE id > ${last}`)).flat();
}
const reminders = (id) => sql(ceres, `SELECT compte.identifiant, auteur, prochain IS NULL
  FROM message JOIN compte ON compte.id = compte
  WHERE code = 'demande-rappelee' AND noun_id = ${id}`);

describe('an UD that lets a demande wait', () => {
  const remind = (...args) => ceres.ctl('courrier', 'remind', ...args);

  test('is reminded once, on screen and by mail, of what waits', async () => {
    const [id] = await overdue(1);
    assert.match(done(await remind('--dry-run')), new RegExp(`^${id} +44 `, 'm'));
    assert.deepEqual(await reminders(id), []);
    assert.match(done(await remind()), new RegExp(`^demande ${id}: UD 44 reminded$`, 'm'));
    assert.deepEqual(await reminders(id), [['ud44', '', '0']]);
    assert.match(done(await remind()), /^0 reminded$/m);
    assert.deepEqual(await reminders(id), [['ud44', '', '0']]);
    assert.deepEqual(await sql(ceres, `SELECT verb, departement FROM journal
      WHERE noun = 'demande' AND noun_id = ${id}`), [['demande-rappel', '44']]);
  });

  test('and its centre too, once, of a session that has begun', async () => {
    const [id] = await overdue(1);
    await sql(ceres, `UPDATE demande JOIN session ON session.id = demande.session
      SET demande.deposee = '2020-06-12 08:00:00', session.debut = '2020-06-15'
      WHERE demande.id = ${id}`);
    done(await remind(), new RegExp(`^demande ${id}: UD 44 and centre told: overtaken$`, 'm'));
    assert.deepEqual(await sql(ceres, `SELECT compte.identifiant FROM message
      JOIN compte ON compte.id = compte WHERE code = 'demande-depassee'
      AND noun_id = ${id} ORDER BY 1`), [['centre44'], ['ud44']]);
    assert.match(done(await remind()), /^0 reminded$/m);
    await sql(ceres, `UPDATE session SET debut = fin WHERE debut = '2020-06-15'
      AND id = (SELECT session FROM demande WHERE id = ${id})`);
  });

  test('ten runs at once remind of each once', async () => {
    const ids = await overdue(12);
    for (const run of await Promise.all(Array.from({ length: 10 }, () => remind())))
      done(run);
    for (const id of ids) assert.equal((await reminders(id)).length, 1, id);
  });
});
