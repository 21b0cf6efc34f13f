// demandes.mjs: reports and demandes: the rule that keeps other profils out
// (R12, R15, R17, R20, R22, R26).
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { PLACES, importSessions, reader, refusals, session, shared } from './tools.mjs';

const WISH = { debut: '03/08/2020', fin: '07/08/2020', motif: 'Jury absent.' };
const soon = session('en-preparation', ['a-venir']);
const corrected = session('en-preparation', ['a-venir']);
const kept = session('en-preparation', ['a-venir']);
const away = session('en-preparation', ['a-venir'], '75');

let ceres;
let people;
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, [soon, corrected, kept, away]);
});

test('a filter names each titre and each centre once', async () => {
  for (const profil of ['centre', 'ud', 'direccte', 'dgefp'])
    for (const path of ['/demandes', '/sessions']) {
      const { text } = await people[profil].ask(path);
      for (const [, nom, options] of text.matchAll(/<choix nom="(\w+)">(.*?)<\/choix>/g)) {
        const values = [...options.matchAll(/valeur="([^"]+)"/g)].map(([, value]) => value);
        assert.deepEqual(values, [...new Set(values)], `${profil} ${path} ${nom}`);
      }
    }
});

describe('the inbox', () => {
  const WAITS = 40;
  const DECIDED = 30;
  let far;
  let ids; // in the order that they are to come in
  before(async () => {
    far = await reader(ceres, 'ud75');
    const rows = Array.from({ length: WAITS + DECIDED }, (_, i) => {
      const waits = i < WAITS;
      // Two of each second, so that ids decide as well.
      const second = String(10 + (i >> 1)).padStart(2, '0');
      return `(${away.id}, ${PLACES[75].centre}, '75', '11', '2020-08-03', '2020-08-07', 'Jury',
        '2020-07-06', '2020-07-10', (SELECT MIN(id) FROM compte),
        '2020-06-0${waits ? 3 : 1} 08:00:${waits ? second : '00'}',
        ${waits ? 'NULL' : `'2020-06-02 08:00:${second}'`},
        '${waits ? 'en-attente' : 'retiree'}')`;
    });
    await sql(ceres, `INSERT INTO demande (session, centre, departement, region, debut, fin,
      motif, session_debut, session_fin, auteur, deposee, decidee, statut)
      VALUES ${rows.join()}`);
    ids = (await sql(ceres, `SELECT id FROM demande WHERE departement = '75'
      ORDER BY statut <> 'en-attente', IF(statut = 'en-attente', deposee, NULL),
               decidee DESC, id`)).map(([one]) => one);
    assert.ok(ids.length >= WAITS + DECIDED);
  });
  const listed = (text) => [...text.matchAll(/<demande id="(\d+)"/g)]
    .map(([, id]) => id);

  test('comes in parts, those that wait first, the oldest first', async () => {
    const found = [];
    let next = '/demandes';
    for (let parts = 0; next && parts < 10; parts += 1) {
      const { status, text, headers } = await far.ask(next);
      assert.equal(status, 200);
      assert.ok(listed(text).length <= 25);
      found.push(...listed(text));
      next = /<\/([^>]*)>; rel="next"/.exec(headers.link ?? '')?.[1];
      next = next && `/${next}`;
    }
    assert.deepEqual(found, ids);
  });

  test('a decision between two parts hides and doubles nothing', async () => {
    const first = await far.ask('/demandes?statut=en-attente');
    const [gone] = listed(first.text);
    await sql(ceres, `UPDATE demande SET statut = 'retiree', decidee = '2020-06-04'
      WHERE id = ${gone}`);
    const [, apres] = /apres=(\d+_\d+)/.exec(first.headers.link);
    const second = await far.ask(`/demandes?statut=en-attente&apres=${apres}`);
    assert.deepEqual([...listed(first.text), ...listed(second.text)],
      ids.slice(0, ids.length - DECIDED).filter((id) => ids.indexOf(id) < 50));
  });

  test('is whole as CSV', async () => {
    const { status, text, headers } = await far.ask('/demandes.csv');
    assert.equal(status, 200);
    assert.match(headers['content-type'], /^text\/csv/);
    assert.equal(text.trim().split('\r\n').length, ids.length + 1);
  });

  for (const apres of ['x', '1', '_1', '1_', '1_x', '-1_1', '1_1_1'])
    test(`of a place that is none: ${apres}`, async () =>
      assert.equal((await far.ask(`/demandes?apres=${apres}`)).status, 400));
});

test('the figures of an UD: what waits, what took long', async () => {
  const [[id]] = await sql(ceres, "SELECT MIN(id) FROM session WHERE departement = '75'");
  await sql(ceres, `INSERT INTO demande (session, centre, departement, region, debut, fin,
    motif, session_debut, session_fin, auteur, raison, statut, deposee, decidee) VALUES
    ${[["NULL, 'en-attente', '2020-06-10 12:00:00', NULL"], // for 5 days and an hour
    ["NULL, 'en-attente', '2020-06-11 12:00:00', NULL"],
    ["NULL, 'accordee', '2020-06-01 08:00:00', '2020-06-06 08:00:00'"], // 5 days
    ["'autre', 'refusee', '2020-06-01 08:00:00', '2020-06-06 08:00:01'"],
    ["NULL, 'accordee', '2020-06-01 08:00:00', '2020-06-01 20:00:00'"],
    ["NULL, 'retiree', '2020-05-01 08:00:00', '2020-06-12 08:00:00'"]].map((rest) =>
    `(${id}, 5, '77', '11', '2020-08-03', '2020-08-07', 'Jury', '2020-07-06', '2020-07-10',
      1, ${rest})`).join()}`);
  const far = await reader(ceres, 'direccte11');
  const row = '<chiffre departement="77" region="11" en-attente="2" en-retard="1"' +
    ' accordees="2" refusees="1" retirees="1" tardives="1" heures="84">';
  for (const someone of [far, people.dgefp]) {
    const { text } = await someone.ask('/demandes/chiffres');
    assert.ok(text.includes(row), /<chiffre departement="77"[^>]*>/.exec(text)?.[0]);
    assert.match(text, /<chiffres jours="5">/);
  }
  for (const someone of [people.direccte, people.ud])
    assert.doesNotMatch((await someone.ask('/demandes/chiffres')).text, /"77"/);
  const { text } = await far.ask('/demandes/chiffres', { form: 'html' });
  assert.match(text, /<svg [^]*<title[^>]*>Diagramme[^]*<\/svg>/);
  assert.match((await far.ask('/demandes/chiffres.csv')).text, /\r\n77;11;2;1;2;1;1;1;84;/);
});

test('a corrected demande says since when', async () => {
  const made = await people.centre.send('/demandes', { session: corrected.id, ...WISH });
  const path = made.headers.location.replace(/\?.*/, '');
  assert.doesNotMatch((await people.ud.ask(path)).text, /corrigee=/);
  assert.equal((await people.centre.send(`${path}/correction`,
    { ...WISH, revision: 1, fin: '08/08/2020' })).status, 303);
  for (const page of [path, '/demandes?statut=en-attente'])
    assert.match((await people.ud.ask(page)).text, /corrigee="2020-06-15T/);
  assert.match((await people.ud.ask(path, { form: 'html' })).text, /<dt>Corrigée<\/dt>/);
});

describe('whoever never does it is told by which rule', () => {
  for (const [regle, profil, path, ...methods] of [
    ['R17', 'ud', `/sessions/${soon.id}/report`, 'GET', 'POST'],
    ['R15', 'centre', `/sessions/${soon.id}/informations-pratiques`, 'GET', 'POST'],
    ['R12', 'centre', `/sessions/${soon.id}/fin-reelle`, 'GET', 'POST'],
    ['R20', 'centre', `/sessions/${soon.id}/demandes`, 'POST'],
    ['R20', 'centre', '/demandes', 'POST'],
    ['R26', 'centre', '/demandes/titre-echu', 'GET', 'POST'],
    ['R22', 'ud', '/demandes/1/accord', 'POST'],
    ['R22', 'ud', '/demandes/1/refus', 'POST'],
    ['R22', 'ud', '/demandes/1/attribution', 'POST'],
    ['R20', 'centre', '/demandes/1/correction', 'POST'],
    ['R20', 'centre', '/demandes/1/retrait', 'POST'],
  ])
    for (const method of methods)
      test(`${method} ${path}: ${regle}`, async () => {
        for (const other of ['centre', 'ud', 'direccte', 'dgefp', 'service'])
          for (const form of ['xml', 'html']) {
            const { status, text } = method === 'GET'
              ? await people[other].ask(path, { form })
              : await people[other].send(path, {}, { form });
            if (other === profil) {
              assert.notEqual(text.includes('profil-sans-droit'), true);
              continue;
            }
            assert.equal(status, 403, `${other} ${form}`);
            if (form === 'xml')
              assert.deepEqual(refusals(text), [`profil-sans-droit/${regle}`]);
            else
              assert.match(text, new RegExp(
                `<p>Seule? (?:l’UD|le centre)[^<]+<a [^>]*href="/regles#${regle}"`));
          }
      });
});

test('a demande keeps its history, and its agent stays chosen', async () => {
  const made = await people.centre.send('/demandes', { session: kept.id, ...WISH });
  const path = made.headers.location.replace(/\?.*/, '');
  const [[agent]] = await sql(ceres, "SELECT id FROM compte WHERE identifiant = 'ud44'");
  const sent = async (profil, action, fields) => assert.equal((await people[profil].send(
    `${path}/${action}`, fields)).status, 303, action);
  await sent('ud', 'attribution', { revision: 1, agent });
  assert.match((await people.ud.ask(path, { form: 'html' })).text,
    new RegExp(`<option value="${agent}" selected`));
  await sent('centre', 'correction', { ...WISH, revision: 2, fin: '08/08/2020' });
  await sent('ud', 'refus', { revision: 3, raison: 'autre', motif: 'Le jury est là.' });
  const { text } = await people.centre.ask(path);
  assert.deepEqual([...text.matchAll(/<evenement [^>]*auteur="(\w+)" verb="([\w-]+)"/g)]
    .map(([, auteur, verb]) => `${auteur} ${verb}`), ['ud44 demande-refus',
    'centre44 demande-correction', 'ud44 demande-attribution', 'centre44 demande-depot']);
  assert.match(text, /<fin avant="2020-08-07" apres="2020-08-08"\/>/);
});
