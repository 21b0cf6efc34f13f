// reprise.mjs: nothing typed is lost when a login ends, in any form of the site.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { before, describe } from 'node:test';
import { file, sql } from '../cli/tools.mjs';
import { TOP } from '../stack/ceres.mjs';
import { SAID, bodyOf, formOf, hidden, login, nobody, post, type } from './saisies.mjs';
import { ACCOUNT, importSessions, session, shared } from './tools.mjs';

// Who has each form, on which page; {} are filled in below. `nothing`: there
// is nothing to type.
const FORMS = {
  '/compte': ['centre', '/compte'],
  '/compte/avis': ['ud', '/compte/avis', 'nothing'],
  '/comptes': ['dgefp', '/comptes/nouveau'],
  '/comptes/{compte}': ['dgefp', '/comptes/{compte}'],
  '/comptes/{compte}/verrou': ['dgefp', '/comptes/{compte}', 'nothing'],
  '/comptes/{compte}/mot-de-passe': ['dgefp', '/comptes/{compte}'],
  '/sessions': ['centre', '/sessions/nouvelle?agrement=1001'],
  '/sessions/{prete}/informations-pratiques': ['centre', '='],
  '/sessions/{prete}/demande-dte': ['centre', '=', 'nothing'],
  '/sessions/{dte}/convocations': ['centre', '=', 'nothing'],
  '/sessions/{convoquee}/fin-reelle': ['centre', '='],
  '/sessions/{reelle}/resultats': ['centre', '=', 'nothing'],
  '/sessions/{venir}/report': ['ud', '='],
  '/sessions/{saisie}/validation': ['ud', '=', 'nothing'],
  '/sessions/{saisie}/renvoi': ['ud', '='],
  '/sessions/{validee}/reouverture': ['ud', '='],
  '/sessions/{prete}/annulation': ['ud', '='],
  '/sessions/{annulee}/retablissement': ['ud', '='],
  '/sessions/{prete}/candidats': ['centre', '='],
  '/sessions/{prete}/candidats/import': ['centre', '='],
  '/sessions/{prete}/candidats/{candidat}': ['centre', '='],
  '/sessions/{prete}/candidats/{candidat}/retrait':
    ['centre', '/sessions/{prete}/candidats/{candidat}', 'nothing'],
  '/sessions/{libre}/demandes': ['centre', '='],
  '/demandes': ['centre', '/demandes'],
  '/demandes/titre-echu': ['centre', '='],
  '/demandes/{demande}/accord': ['ud', '/demandes/{demande}'],
  '/demandes/{demande}/refus': ['ud', '/demandes/{demande}'],
  '/demandes/{demande}/attribution': ['ud', '/demandes/{demande}', 'nothing'],
  '/demandes/{demande}/correction': ['centre', '/demandes/{demande}'],
  '/demandes/{demande}/retrait': ['centre', '/demandes/{demande}', 'nothing'],
  '/centres': ['dgefp', '/centres/nouveau'],
  '/centres/1': ['direccte', '='],
  '/centres/1/sites': ['direccte', '/centres/1/sites/nouveau'],
  '/sites/1': ['direccte', '='],
  '/agrements': ['direccte', '/agrements/nouveau?site=1'],
  '/agrements/1001': ['direccte', '='],
  '/titres': ['dgefp', '/titres/nouveau'],
  '/titres/TP-00402': ['dgefp', '='],
  '/mesures/reprise/application': ['dgefp', '/mesures/reprise/apercu', 'nothing'],
  '/mesures/v1.9/passages/2/retour': ['dgefp', '/mesures/v1.9/passages/2', 'nothing'],
  '/parametres/delais/dte-jours': ['dgefp', '='],
  '/parametres/urgences': ['dgefp', '/parametres/urgences/nouvelle'],
  '/parametres/urgences/1': ['dgefp', '='],
  '/uds/44': ['direccte', '='],
};
const MESURE = `<mesure xmlns="urn:ceres:1" nom="reprise" date="2020-06-15">
  <intitule>Reprise</intitule><fondement>Aucun.</fondement>
  <regle code="R9">
    <sessions><statut>en-preparation</statut><debut du="2020-06-02" au="2020-06-02"/></sessions>
    <report-de-fin au="2020-11-20"/><phrase>Essai.</phrase>
  </regle>
</mesure>`;
const NULLS = /\{\}|1001|v1\.9|TP-00402|dte-jours|(?<=\/)(?:1|2|44|reprise)(?=\/|$)|\{\w+\}/g;

let ceres;
let people;
const values = {};
const made = {
  prete: session('en-preparation'), dte: session('demande-dte-envoyee'),
  convoquee: session('convocations-envoyees'),
  reelle: session('convocations-envoyees', ['fin-reelle']),
  saisie: session('resultats-saisis'), validee: session('validee'),
  annulee: session('annulee'), venir: session('en-preparation', ['a-venir']),
  libre: session('en-preparation', ['a-venir']),
};

before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, Object.values(made));
  for (const [name, { id }] of Object.entries(made)) values[name] = id;
  [values.candidat] = made.prete.candidats;
  [[values.compte]] = await sql(ceres,
    "SELECT id FROM compte WHERE identifiant = 'centre75'");
  await sql(ceres, `INSERT INTO demande (session, centre, departement, region,
      debut, fin, motif, session_debut, session_fin, auteur, deposee)
    SELECT id, 1, departement, region, debut + INTERVAL 7 DAY,
           fin + INTERVAL 7 DAY, 'Jury absent.', debut, fin,
           (SELECT id FROM compte WHERE identifiant = 'centre44'),
           '2020-06-01 08:00:00'
      FROM session WHERE id = ${made.venir.id}`);
  [[values.demande]] = await sql(ceres,
    `SELECT id FROM demande WHERE session = ${made.venir.id}`);
  await sql(ceres, `INSERT INTO message (compte, date, code, noun, noun_id)
    SELECT id, '2020-06-15 08:00:00', 'demande-deposee', 'demande', '${values.demande}'
      FROM compte WHERE identifiant = 'ud44'`);
  const { code, stderr } = await ceres.ctl('mesure', 'load', file(MESURE));
  assert.equal(code, 0, stderr);
});

const fill = (text) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
// Every form that is done leaves a row there.
const traces = async () => (await sql(ceres, 'SELECT COUNT(*) FROM envoi'))[0][0];

async function formAt(pattern) {
  const [profil, page] = FORMS[pattern];
  const target = fill(pattern);
  const { status, text } = await people[profil].ask(
    page === '=' ? target : fill(page), { form: 'html' });
  assert.equal(status, 200, pattern);
  const found = formOf(text, target);
  assert.ok(found, `${pattern} has a form on its page`);
  assert.match(found.hidden.sceau, /^[\w-]{32}$/, pattern);
  return { ...found, target, account: ACCOUNT[profil] };
}

describe('nothing typed is lost when a login ends', () => {
  test('every form of the site is tried', () => {
    const rows = [...fs.readFileSync(path.join(TOP, 'src/pages/routes.c'), 'utf8')
      .matchAll(/\{ "POST", +"([^"]+)"/g)].map(([, row]) => row)
      .filter((row) => row !== '/connexion' && row !== '/deconnexion');
    const tried = new Set(Object.keys(FORMS).map((pattern) =>
      rows.find((row) => row === pattern) ?? pattern.replace(NULLS, '{}')));
    assert.deepEqual([...tried].sort(), rows.sort());
  });

  for (const [pattern, [, , nothing]] of Object.entries(FORMS))
    test(`POST ${pattern}`, async () => {
      const found = await formAt(pattern);
      const { target, account, typed, secrets } = found;
      const was = await traces();
      const fields = type(found);
      const met = await post(nobody(ceres), target, ...bodyOf(found, fields));
      assert.equal(met.status, 401);
      assert.doesNotMatch(met.headers['www-authenticate'], /basic/i);
      assert.match(met.headers['cache-control'], /no-store/);
      assert.match(met.text, SAID);
      assert.doesNotMatch(met.text, /Tapé|secret de|le fichier;/);
      const kept = hidden(met.text);
      assert.equal(kept.chemin, target);

      const again = await login(ceres, account, kept);
      assert.equal(again.status, 200, again.headers.location);
      assert.match(again.text, SAID);
      assert.doesNotMatch(again.text, /secret de|le fichier;/);
      assert.equal(/Les fichiers et les mots de passe/.test(again.text),
        found.parts || secrets.length > 0);
      const shown = formOf(again.text, target);
      assert.ok(shown, 'its form is there');
      if (!nothing) assert.ok(Object.keys(typed).length + secrets.length > 0);
      for (const name of Object.keys(typed))
        assert.equal(shown.typed[name], fields[name], name);
      assert.notEqual(shown.hidden.jeton, found.hidden.jeton);
      assert.notEqual(shown.hidden.cle, found.hidden.cle);
      assert.equal(shown.hidden.sceau, found.hidden.sceau);
      assert.equal(shown.hidden.revision, found.hidden.revision);
      assert.equal(await traces(), was);
    });
});
