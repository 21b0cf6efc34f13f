// retour.mjs: a candidat who failed comes back (section 6 of the rules): within
// the DGEFP's months nothing is said, later their centre and UD are warned.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { candidat, importSessions, session, shared } from './tools.mjs';

const late = candidat('Tardif');
const soon = candidat('Retour');
const failed = (person) => person.replace('<candidat', '<candidat resultat="echec"');
const among = (one, people) => Object.assign(one, { xml: one.xml.replace(
  /<candidats>[^]*<\/candidats>/, `<candidats>${people}</candidats>`) });

// The centre's session begins on 06/07/2020, twelve months from one end, not
// from the other; that one was another centre's.
const again = among(session('en-preparation', ['a-venir']), late + soon);
const first = among(session('validee', [], '75'), failed(late));
const second = among(session('validee'), failed(soon));

let people;
let ceres;
before(async () => {
  ({ ceres, people } = await shared());
  for (const [one, day] of [[first, '2019-07-05'], [second, '2019-07-06']])
    one.xml = one.xml.replace(/debut="[^"]+" fin="[^"]+"/, `debut="2019-07-01" fin="${day}"`)
      .replace(/fin-initiale="[^"]+"/, `fin-initiale="${day}"`)
      .replace(/fin-reelle="[^"]+"/, `fin-reelle="${day}"`);
  await importSessions(ceres, [first, second, again]);
  await sql(ceres, "UPDATE parametre SET valeur = 12 WHERE nom = 'retour-candidat-mois'");
});

const warned = (text) => [...text.matchAll(/<retour candidat="(\d+)"/g)].map(([, id]) => Number(id));

describe('a candidat who comes back', () => {
  const path = `/sessions/${again.id}/candidats`;
  for (const profil of ['centre', 'ud'])
    test(`later than they may: the ${profil} is warned`, async () => {
      const { text } = await people[profil].ask(path);
      assert.match(text, /<retours mois="12">/);
      const [[id]] = await sql(ceres, `SELECT candidat FROM inscription WHERE session = ${first.id}`);
      assert.deepEqual(warned(text), [Number(id)]);
      const page = (await people[profil].ask(path, { form: 'html' })).text;
      assert.match(page, /<h2>Retours tardifs<\/h2>[^]*<li><strong>Tardif-/);
      assert.doesNotMatch(page, /<li><strong>Retour-/);
    });

  test('as the DGEFP sets it', async () => {
    await sql(ceres, "UPDATE parametre SET valeur = 13 WHERE nom = 'retour-candidat-mois'");
    assert.deepEqual(warned((await people.centre.ask(path)).text), []);
    await sql(ceres, "UPDATE parametre SET valeur = 12 WHERE nom = 'retour-candidat-mois'");
  });

  test('is not held back', async () => {
    const [[revision]] = await sql(ceres, `SELECT revision FROM session WHERE id = ${again.id}`);
    assert.equal((await people.centre.send(`/sessions/${again.id}/demande-dte`,
      { revision })).status, 303);
  });
});
