// demonstration.test.mjs: what `make run` shows is the afternoon of 15/06/2020.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before, describe } from 'node:test';
import { startStack } from '../stack/ceres.mjs';
import { sql } from './tools.mjs';

let ceres;
before(async () => { ceres = await startStack(); });
after(() => ceres?.stop());

const rows = (statement) => sql(ceres, statement);
const one = async (statement) => (await rows(statement))[0];

const ACCOUNTS = ['centre44', 'centre75', 'ud44', 'ud75', 'direccte52', 'direccte11',
  'dgefp', 'xml44'];

test('its accounts are named, and their password is « demonstration »', async () => {
  for (const identifiant of ACCOUNTS) {
    assert.ok(ceres.output.includes(identifiant), identifiant);
    const answer = await ceres.ask('/connexion', { method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `identifiant=${identifiant}&mot_de_passe=demonstration` });
    assert.equal(answer.status, 303, identifiant);
    assert.match(answer.headers['set-cookie'][0], /HttpOnly/);
  }
  assert.equal((await one('SELECT COUNT(*) FROM compte'))[0], '8');
});

test('centre44: two centres, at least two sessions of each statut', async () => {
  assert.deepEqual(await rows(`SELECT DISTINCT site.departement FROM compte
    JOIN compte_centre ON compte = compte.id JOIN site ON site.centre = compte_centre.centre
    WHERE identifiant = 'centre44'`), [['44']]);
  const counts = Object.fromEntries(await rows(`SELECT statut, COUNT(*) FROM session
    WHERE centre IN (1, 2) GROUP BY statut`));
  for (const statut of ['en-preparation', 'demande-dte-envoyee', 'convocations-envoyees',
    'resultats-saisis', 'validee', 'annulee'])
    assert.ok(counts[statut] >= 2, `${statut}: ${counts[statut]}`);
  assert.ok((await rows(`SELECT id FROM session WHERE centre IN (1, 2)
    AND statut = 'en-preparation' AND debut > '2020-06-20'`)).length >= 1);
  assert.ok((await rows(`SELECT session.id FROM session JOIN inscription
    ON session = session.id WHERE centre IN (1, 2) AND fin_mesure = 'v1.9'
    AND statut = 'convocations-envoyees' AND fin_reelle IS NULL
    GROUP BY session.id`)).length >= 3);
});

// The table of the mesure, with F0 as it was before 24/03/2020.
describe('the mesure V1.9, for each row and its boundary days', () => {
  for (const [statut, debut, f0, want] of [
    ['annulee', '2020-03-16', '2020-03-16', ['2020-06-30', 'NULL']],
    ['annulee', '2019-12-09', '2020-03-13', ['2020-03-13', 'NULL']],
    ['demande-dte-envoyee', '2020-03-02', '2020-03-16', ['2020-06-30', 'NULL']],
    ['convocations-envoyees', '2020-02-10', '2020-03-13', ['2020-06-30', 'NULL']],
    ['en-preparation', '2019-12-31', '2020-03-17', ['2020-03-17', 'NULL']],
    ['demande-dte-envoyee', '2020-01-01', '2020-03-17', ['2020-08-24', 'R7']],
    ['convocations-envoyees', '2020-03-16', '2020-05-11', ['2020-08-24', 'R7']],
    ['en-preparation', '2020-03-16', '2020-03-17', ['2020-08-24', 'R7']],
    ['demande-dte-envoyee', '2020-03-16', '2020-05-12', ['2020-08-24', 'R8']],
    ['en-preparation', '2020-01-01', '2020-05-12', ['2020-08-24', 'R8']],
    ['convocations-envoyees', '2020-02-24', '2020-09-11', ['2020-09-11', 'NULL']],
    ['en-preparation', '2020-03-17', '2020-03-20', ['2020-08-24', 'R9']],
    ['demande-dte-envoyee', '2020-05-11', '2020-05-15', ['2020-08-24', 'R9']],
    ['en-preparation', '2020-05-12', '2020-05-15', ['2020-08-24', 'R10']],
    ['convocations-envoyees', '2020-05-31', '2020-06-05', ['2020-08-24', 'R10']],
    ['demande-dte-envoyee', '2020-05-25', '2020-08-28', ['2020-08-28', 'NULL']],
    ['convocations-envoyees', '2020-06-01', '2020-06-12', ['2020-06-12', 'NULL']],
  ])
    test(`${statut}, ${debut} to ${f0}`, async () => {
      assert.deepEqual(await rows(`SELECT fin, fin_regle FROM session
        WHERE centre IN (1, 2) AND statut = '${statut}' AND debut = '${debut}'
        AND fin_initiale = '${f0}'`), [want]);
    });
  test('an end that is not known is moved', async () => {
    assert.deepEqual(await rows(`SELECT fin, fin_regle FROM session
      WHERE fin_initiale IS NULL`), [['2020-08-24', 'R7']]);
  });
});

describe('its history is whole', () => {
  for (const [name, statement] of [
    ['a version for each revision', `SELECT id FROM session s WHERE revision <>
      (SELECT COUNT(*) FROM session FOR SYSTEM_TIME ALL v WHERE v.id = s.id)`],
    ['a journal row for each revision', `SELECT id FROM session s WHERE revision <>
      (SELECT COUNT(*) FROM journal WHERE noun = 'session' AND noun_id = s.id)`],
    ['in the order of time', `SELECT a.id FROM journal a JOIN journal b
      ON b.noun = a.noun AND b.noun_id = a.noun_id AND b.revision = a.revision + 1
      WHERE a.noun = 'session' AND b.date < a.date`],
    ['nothing after now', "SELECT id FROM journal WHERE date > '2020-06-15 13:10:00'"],
    ['results of all where results are entered, of nobody elsewhere',
      `SELECT session.id FROM session JOIN inscription ON session = session.id
      WHERE (statut IN ('resultats-saisis', 'validee')) <> (resultat IS NOT NULL)`],
    ['a candidat wherever candidats were summoned', `SELECT id FROM session
      WHERE convocations_le IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM inscription WHERE session = session.id)`],
    ['within their agréments', `SELECT session.id FROM session JOIN agrement
      ON agrement.id = agrement WHERE session.debut < agrement.debut
      OR fin_initiale > agrement.fin`],
    ['agréments end no later than their titre', `SELECT id FROM agrement JOIN titre
      ON titre.code = titre WHERE agrement.fin > titre.fin`],
  ])
    test(name, async () => { assert.deepEqual(await rows(statement), []); });
});

test('it is loaded once, also when its mark was lost', async () => {
  const counts = () => rows(`SELECT COUNT(*) FROM journal UNION ALL
    SELECT COUNT(*) FROM session FOR SYSTEM_TIME ALL UNION ALL SELECT COUNT(*) FROM compte
    UNION ALL SELECT COUNT(*) FROM inscription UNION ALL SELECT COUNT(*) FROM epreuve`);
  const before = await counts();
  await ceres.restart();
  assert.deepEqual(await counts(), before);
  fs.rmSync(path.join(ceres.var, 'demonstration'));
  await ceres.restart();
  assert.deepEqual(await counts(), before);
});
