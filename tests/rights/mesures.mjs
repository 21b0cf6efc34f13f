// mesures.mjs: a mesure on screen: who sees what of it, its preview, a passage
// that is asked for and undone, previews that no longer hold.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { file, sql } from '../cli/tools.mjs';
import { assertNothingLeaks, importSessions, reader, refusals, session,
  shared } from './tools.mjs';

const MESURE = `<mesure xmlns="urn:ceres:1" nom="essai" date="2020-06-15">
  <intitule>Essai</intitule><fondement>Aucun.</fondement>
  <regle code="R9">
    <sessions><statut>en-preparation</statut><debut du="2020-11-02" au="2020-11-02"/></sessions>
    <report-de-fin au="2020-11-20"/>
    <phrase>Essai d’une mesure.</phrase>
    <signalement>À revoir.</signalement>
  </regle>
</mesure>`;

let ceres;
let people;
let ud75;
let s; // in département 49, of ud44's région
before(async () => {
  ({ ceres, people } = await shared());
  ud75 = await reader(ceres, 'ud75');
  s = session('en-preparation', ['a-venir'], '49');
  await importSessions(ceres, [s]);
  await sql(ceres, `UPDATE session SET debut = '2020-11-02', fin = '2020-11-06',
    fin_initiale = '2020-11-06' WHERE id = ${s.id}`);
  const { code, stderr } = await ceres.ctl('mesure', 'load', file(MESURE));
  assert.equal(code, 0, stderr);
});

const page = async (step = '', someone = people.dgefp) =>
  (await someone.ask(`/mesures/essai${step}`)).text;
const empreinte = async () => /empreinte="([^"]+)"/.exec(await page('/apercu'))[1];
const apply = (fields, someone = people.dgefp) =>
  someone.send('/mesures/essai/application', fields);
const fin = async () =>
  (await sql(ceres, `SELECT fin FROM session WHERE id = ${s.id}`))[0][0];
const listed = async () =>
  /<mesure nom="essai"[^>]*>/.exec((await people.public.ask('/mesures')).text)[0];
const bilan = async () => /<part [^>]*>/.exec(await page('', people.public))[0];

// Where the answer leads, once what was asked for has ended.
async function ended({ status, headers, text }) {
  assert.equal(status, 303, refusals(text).join());
  const step = new URL(headers.location, 'http://ceres').pathname
    .replace('/mesures/essai', '');
  for (let tries = 100; tries > 0; tries--) {
    const found = await page(step);
    if (/<passage [^>]* fin="/.test(found)) return { step, found };
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
  throw new Error(`${step} does not end: ${await page(step)}`);
}

describe('a mesure on screen', () => {
  test('is the DGEFP’s alone until it is applied', async () => {
    for (const [someone, status] of [[people.public, 404], [people.centre, 404],
      [people.ud, 404], [people.dgefp, 200]]) {
      assert.equal((await someone.ask('/mesures/essai')).status, status);
      assert.equal(/nom="essai"/.test((await someone.ask('/mesures')).text),
        status === 200);
    }
  });

  test('tells the DGEFP alone what happens on its border days', async () => {
    const text = await page();
    for (const limite of ['date="debut" jour="2020-11-01"',
      'date="debut" jour="2020-11-02" regle="1"', 'date="debut" jour="2020-11-03"'])
      assert.ok(text.includes(`<limite ${limite}/>`), limite);
    for (const someone of [people.public, people.ud])
      assert.doesNotMatch((await someone.ask('/mesures/v1.9')).text, /<verification/);
  });

  test('is previewed, which changes nothing', async () => {
    const text = await page('/apercu');
    assert.match(text, /<part regle="1" sessions="1" changees="1"/);
    assert.match(text, /<option valeur="52">Pays de la Loire \(52\)<\/option>/);
    assert.match(text, new RegExp(`<exemple session="${s.id}"/>`));
    const csv = (await people.dgefp.ask('/mesures/essai/apercu.csv',
      { headers: { Accept: 'text/csv' } })).text;
    assert.match(csv, new RegExp(`\\n${s.id};49;52;.*;06/11/2020;20/11/2020;À revoir\\.\\r?\\n$`));
    assert.equal(await fin(), '2020-11-06');
  });

  for (const [what, sent] of [['none', ''], ['rubbish', 'x'], ['another', '1-a'],
    ['a forged one', `1592236803-${'0'.repeat(32)}`]])
    test(`is not applied for ${what} in place of its fingerprint`, async () => {
      const answer = await apply({ empreinte: sent });
      assertNothingLeaks(answer, what);
      assert.deepEqual([answer.status, refusals(answer.text)], [422, ['apercu-depasse']]);
      assert.equal(await fin(), '2020-11-06');
    });

  test('is not applied once a session moved: the page says which', async () => {
    const shown = await empreinte();
    const someone = await reader(ceres, 'dgefp');
    await sql(ceres, `UPDATE session SET revision = revision + 1 WHERE id = ${s.id};
      INSERT INTO journal (date, auteur, noun, noun_id, verb) VALUES
        (FROM_UNIXTIME(${shown.split('-')[0]} + 1), 'x', 'session', ${s.id}, 'report')`);
    const answer = await apply({ empreinte: shown }, someone);
    assert.equal(answer.status, 422);
    assert.match(answer.text, new RegExp(`<deplacee session="${s.id}"[^>]*verb="report"`));
    assert.equal(await fin(), '2020-11-06');
  });

  test('is applied as shown, counted for all, and undone', async () => {
    const done = await ended(await apply({ empreinte: await empreinte() }));
    assert.match(done.found, / changees="1"/);
    assert.equal(await fin(), '2020-11-20');
    assert.match((await people.direccte.ask(`/sessions/${s.id}`)).text,
      /fin="2020-11-20"[^>]* mesure="essai" regle="R9"/);
    assert.match(await bilan(), /changees="1" signalees="1"/);
    const applied = await listed();
    assert.match(applied, / dernier="[^"]+" changees="1"/);
    const shown = await page('', people.public);
    assert.doesNotMatch(shown, new RegExp(`${s.id}|auteur=`));
    const line = new RegExp(`<signalee session="${s.id}"[^>]* code="R9"`);
    assert.match((await people.direccte.ask('/signalements')).text, line);
    for (const other of [people.ud, ud75])
      assert.doesNotMatch((await other.ask('/signalements')).text, line);

    const back = await ended(await people.dgefp.send(`/mesures/essai${done.step}/retour`));
    assert.match(back.found, / changees="1"/);
    assert.equal(await fin(), '2020-11-06');
    assert.match(await bilan(), /changees="0" signalees="0"/);
    assert.equal(await listed(), applied.replace(' changees="1"', ' changees="0"')
      .replace(' passages="1"', ' passages="2"'));
    assert.doesNotMatch((await people.direccte.ask('/signalements')).text, line);
    for (const [step, code] of [[done.step, 'passage-repris'],
      [back.step, 'passage-de-retour']]) {
      const answer = await people.dgefp.send(`/mesures/essai${step}/retour`);
      assert.deepEqual([answer.status, refusals(answer.text)], [403, [code]]);
    }
    assert.deepEqual(await sql(ceres, `SELECT verb, auteur FROM journal
      WHERE noun = 'mesure' AND noun_id = 'essai' AND verb <> 'chargement' ORDER BY id`),
    [['application', 'dgefp'], ['application-finie', 'dgefp'], ['retour', 'dgefp'],
      ['retour-fini', 'dgefp']]);
  });

  test('names what a return leaves as it is', async () => {
    const done = await ended(await apply({ empreinte: await empreinte() }));
    await sql(ceres, `UPDATE session SET revision = revision + 1 WHERE id = ${s.id}`);
    const back = await ended(await people.dgefp.send(`/mesures/essai${done.step}/retour`));
    assert.match(back.found, new RegExp(`<gardees><deplacee session="${s.id}"`));
    assert.equal(await fin(), '2020-11-20');
  });

  test('leads to the passage that goes on', async () => {
    process.kill(ceres.pid('mesures'), 'SIGSTOP'); // or it would end it
    await sql(ceres, `INSERT INTO passage (mesure, auteur, demande, empreinte,
      total, jusque) VALUES ('v1.9', 'x', '2020-06-15 13:00:00', '1-0', 1, 0)`);
    const text = await page('/apercu');
    const answer = await apply({ empreinte: await empreinte() });
    await sql(ceres, 'DELETE FROM passage WHERE fin IS NULL');
    process.kill(ceres.pid('mesures'), 'SIGCONT');
    assert.match(text, /<passages mesure="v1\.9"><passage id="[0-9]+" demande="[^"]+" total="1"/);
    assert.match(text, /<refus action="application" code="autre-passage"/);
    assert.deepEqual([answer.status, refusals(answer.text)], [403, ['autre-passage']]);
  });

  test('a passage is found under its own mesure only', async () => {
    assert.equal((await people.dgefp.ask('/mesures/essai/passages/2')).status, 404);
    assert.equal((await people.dgefp.send('/mesures/essai/passages/2/retour')).status, 404);
  });

  test('five that apply it at once: one does', async () => {
    await sql(ceres, `UPDATE session SET fin = '2020-11-06', revision = revision + 1
      WHERE id = ${s.id}`);
    const shown = await empreinte();
    const answers = await Promise.all(Array.from({ length: 5 }, () =>
      apply({ empreinte: shown })));
    const done = answers.filter(({ status }) => status === 303);
    assert.equal(done.length, 1);
    for (const { status, text } of answers.filter((one) => one !== done[0]))
      assert.ok(['403 autre-passage', '422 apercu-depasse', '409 ']
        .includes(`${status} ${refusals(text)}`), `${status} ${refusals(text)}`);
    await ended(done[0]);
  });
});
