// parametres.mjs: the DGEFP changes delays, emergencies, a titre's prolongation
// and an account's mail address: bounds at their field, two editors, the journal.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { assertNothingLeaks, refusals, shared } from './tools.mjs';

let ceres;
let people;
before(async () => { ({ ceres, people } = await shared()); });

const DELAI = '/parametres/delais/retour-candidat-mois';
const URGENCES = '/parametres/urgences';
const TITRE = '/titres/TP-00219';
const revisionOf = async (path) =>
  /revision="(\d+)"/.exec((await people.dgefp.ask(path)).text)[1];
const valeur = async () => Number((await sql(ceres,
  "SELECT valeur FROM parametre WHERE nom = 'retour-candidat-mois'"))[0][0]);
const journal = (noun, id) => sql(ceres, `SELECT verb, avant, apres, revision
  FROM journal WHERE noun = '${noun}' AND noun_id = '${id}' ORDER BY id`);

// Fields as the journal tells them, their lines as the database's client writes
// them.
const lines = (...fields) => fields.join('\\n');

// Refused at its fields: their codes in XML, and each named by its sentence.
async function assertAt(path, fields, told) {
  const answer = await people.dgefp.send(path, fields);
  assertNothingLeaks(answer, path);
  assert.equal(answer.status, 422, answer.text);
  assert.deepEqual([...answer.text.matchAll(
    /<refus code="([^"]+)"(?: regle="[^"]+")? champ="([^"]+)"/g)]
    .map(([, code, champ]) => `${code} ${champ}`), told);
  const page = await people.dgefp.send(path, fields, { form: 'html' });
  for (const one of told)
    assert.match(page.text, new RegExp(`id="${one.split(' ')[1]}-faute"`));
}

describe('a delay', () => {
  test('two editors: the second sees what the first stored', async () => {
    const revision = await revisionOf(DELAI);
    assert.equal((await people.dgefp.send(DELAI, { revision, valeur: '24' })).status, 303);
    const late = await people.dgefp.send(DELAI, { revision, valeur: '36' }, { form: 'html' });
    assert.equal(late.status, 409);
    assert.match(late.text, /value="36"/);
    assert.match(late.text, /entre-temps[^]*?<strong>24</);
    assert.equal(await valeur(), 24);
  });

  test('without a revision it is not changed', async () => {
    assert.equal((await people.dgefp.send(DELAI, { valeur: '1' })).status, 422);
    assert.equal(await valeur(), 24);
  });

  test('of another name is not there', async () => {
    assert.equal((await people.dgefp.ask('/parametres/delais/rien')).status, 404);
    assert.equal((await people.dgefp.send('/parametres/delais/rien',
      { revision: 1, valeur: '1' })).status, 404);
  });
});

describe('an emergency', () => {
  const good = { nom: 'Cyclone', region: '04', debut: '15/01/2024',
    fin: '20/01/2024', doute_debut: '14/01/2024' };
  test('is added, corrected for all of France, and told of a conflict', async () => {
    assert.equal((await people.dgefp.send(URGENCES, good)).status, 303);
    const [[id]] = await sql(ceres, 'SELECT MAX(id) FROM urgence');
    const path = `${URGENCES}/${id}`;
    const first = (await people.ud.ask('/parametres')).text;
    assert.match(first, new RegExp(`<urgence id="${id}"[^>]*doute-debut="2024-01-14"[^]*?<region code="04">La Réunion`));
    assert.doesNotMatch(first, /<action /);
    const one = { ...good, region: '', fin: '15/01/2024', doute_debut: '', revision: '1' };
    assert.equal((await people.dgefp.send(path, one)).status, 303);
    assert.deepEqual(await sql(ceres, `SELECT COALESCE(region, '-'), fin,
      COALESCE(doute_debut, '-'), revision FROM urgence WHERE id = ${id}`),
    [['-', '2024-01-15', '-', '2']]);
    const late = await people.dgefp.send(path, { ...one, nom: 'Séisme' });
    assert.equal(late.status, 409);
    await assertAt(path, { ...one, revision: '2', fin: '14/01/2024' },
      ['urgence-fin-avant-debut fin']);
    assert.deepEqual(await journal('urgence', id), [
      ['creation', '', lines('nom=Cyclone', 'region=04', 'debut=2024-01-15',
        'fin=2024-01-20', 'doute_debut=2024-01-14'), '1'],
      ['modification', lines('region=04', 'fin=2024-01-20', 'doute_debut=2024-01-14'),
        lines('region=', 'fin=2024-01-15', 'doute_debut='), '2'],
    ]);
    assert.equal((await people.dgefp.ask(`${URGENCES}/${Number(id) + 1}`)).status, 404);
  });
});

describe("a titre's own prolongation (R24)", () => {
  const fields = async (prolongation) => ({ revision: await revisionOf(TITRE),
    sigle: 'EC', intitule: 'Employé commercial', prolongation_mois: prolongation });
  for (const [typed, shown] of [['0', 'prolongation-mois="0" prolongation-propre="oui"'],
    ['120', 'prolongation-mois="120" prolongation-propre="oui"'],
    ['', 'prolongation-mois="12" revision']])
    test(`of "${typed}" months is shown`, async () => {
      const done = await people.dgefp.send(TITRE, await fields(typed));
      assert.equal(done.status, 303, done.text);
      assert.ok((await people.centre.ask(TITRE)).text.includes(shown), shown);
    });

  for (const typed of ['121', '-1', 'douze'])
    test(`of "${typed}" months is refused at its field`, async () => {
      const was = await revisionOf(TITRE);
      await assertAt(TITRE, await fields(typed), ['prolongation-impossible prolongation_mois']);
      assert.equal(await revisionOf(TITRE), was);
      assert.deepEqual(refusals((await people.dgefp.send(TITRE, await fields(typed))).text),
        ['prolongation-impossible/R24']);
    });
});

describe("an account's mail address", () => {
  const courriel = async (id) => (await sql(ceres,
    `SELECT courriel FROM compte WHERE id = ${id}`))[0][0];
  test('is checked at its field, kept, shown, and left out again', async () => {
    const [[id]] = await sql(ceres, "SELECT id FROM compte WHERE identifiant = 'ud75'");
    const path = `/comptes/${id}`;
    const fields = async (typed) => ({ revision: await revisionOf(path),
      nom: 'UD de Paris', profil: 'ud', departement: '75', courriel: typed });
    const was = await courriel(id);
    await assertAt(path, await fields('ud75 chez exemple'), ['courriel-impossible courriel']);
    assert.equal(await courriel(id), was);
    for (const typed of ['ud75@exemple.fr', '']) {
      assert.equal((await people.dgefp.send(path, await fields(typed))).status, 303);
      assert.equal(await courriel(id), typed);
      assert.equal((await people.dgefp.ask(path)).text.includes(`courriel="${typed}"`), !!typed);
    }
    await sql(ceres, `UPDATE compte SET courriel = '${was}' WHERE id = ${id}`);
  });
});

describe('how an UD is reached', () => {
  const UD = '/uds/44';
  const GOOD = { telephone: '02.61.91.44.01', courriel: 'accueil@exemple.invalid',
    adresse: '2 rue Imaginaire, 44000 Nantes' };
  const contact = async () => (await sql(ceres,
    "SELECT telephone, courriel, adresse FROM ud WHERE departement = '44'"))[0];

  test('neither a number nor an address that is none', async () => {
    const was = await contact();
    await assertAt(UD, { ...GOOD, revision: await revisionOf(UD), telephone: '12',
      courriel: 'ud44' }, ['telephone-impossible telephone', 'courriel-impossible courriel']);
    assert.deepEqual(await contact(), was);
  });

  test('its DIRECCTE says it, the journal tells, its centre reads it', async () => {
    const told = (values) => lines(...Object.keys(GOOD).map((name, i) => `${name}=${values[i]}`));
    const was = told(await contact());
    const revision = await revisionOf(UD);
    assert.equal((await people.direccte.send(UD, { ...GOOD, revision })).status, 303);
    assert.deepEqual(await contact(), Object.values(GOOD));
    assert.deepEqual((await journal('ud', '44')).at(-1), ['modification', was,
      told(Object.values(GOOD)), String(Number(revision) + 1)]);
    for (const path of ['/demandes', '/demandes/titre-echu', '/uds'])
      assert.match((await people.centre.ask(path, { form: 'html' })).text,
        /href="tel:0261914401"/, path);
    assert.equal((await people.direccte.send(UD, { ...GOOD, revision })).status, 409);
  });

  test('a centre is shown where its sites are, an UD itself', async () => {
    const listed = async (someone) => [...(await someone.ask('/uds')).text.matchAll(
      /<ud departement="([^"]+)"/g)].map(([, code]) => code).join();
    assert.equal(await listed(people.centre), '44');
    assert.equal(await listed(people.ud), '44');
    assert.equal(await listed(people.direccte), '44,49,53,72,85');
    assert.equal((await listed(people.dgefp)).split(',').length, 101);
  });
});
