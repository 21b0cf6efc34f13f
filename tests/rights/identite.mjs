// identite.mjs: one person across sessions (section 7 of the rules): a centre
// corrects an identity, or takes somebody out with results, only while all their
// sessions are its own, open and without results of theirs.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { pause, run } from '../stack/ceres.mjs';
import { assertNothingLeaks, candidat, form, freshKey, importSessions, reader,
  refusals, session, shared } from './tools.mjs';

const among = (one, ...people) => Object.assign(one, { xml: one.xml.replace(
  /<candidats>[^]*<\/candidats>/, `<candidats>${people.join('')}</candidats>`) });
const absent = (person) => person.replace('<candidat', '<candidat resultat="absence"');

// Somebody in an open session of centre44, and what else they are in.
const PEOPLE = {
  'of this session alone': { free: true, also: () => [] },
  'of another own open session': { free: true,
    also: (person) => [among(session('demande-dte-envoyee'), person)] },
  'of an own session cancelled before any result': { free: true,
    also: (person) => [among(session('annulee', ['en-preparation']), person)] },
  'of an own session cancelled with a result of theirs': {
    also: (person) => [among(session('annulee', ['convocations-envoyees']), absent(person))] },
  'of an own session whose results are entered': {
    also: (person) => [among(session('resultats-saisis'), absent(person))] },
  'of an own validated session': {
    also: (person) => [among(session('validee'), absent(person))] },
  'of an own session with results that was sent back': {
    also: (person) => [among(session('convocations-envoyees'), absent(person))] },
  'of another centre’s open session': {
    also: (person) => [among(session('en-preparation', [], '75'), person)] },
  'of another centre’s validated session': {
    also: (person) => [among(session('validee', [], '75'), absent(person))] },
  'of another centre’s session beside an own one': {
    also: (person) => [among(session('en-preparation'), person),
      among(session('convocations-envoyees', [], '44-autre'), person)] },
};
for (const [what, one] of Object.entries(PEOPLE)) {
  const person = candidat('Section');
  one.open = among(session('en-preparation'), person);
  one.others = one.also(person);
  one.name = what;
}

// centre44's, sent back: the results of both are kept.
const back = among(session('resultats-saisis'),
  candidat('Renvoyée').replace('<candidat', '<candidat resultat="reussite-partielle"')
    .replace('</candidat>', '<epreuve ccp="CP-003056" resultat="obtenu"/><epreuve ' +
      'ccp="CP-003057" resultat="non-obtenu"/><epreuve ccp="CP-003058" resultat="non-obtenu"/></candidat>'),
  absent(candidat('Renvoyée')));

// centre75 comes across somebody of centre44's validated session.
const victim = candidat('Victime');
const validated = among(session('validee'), absent(victim));
const theirs = session('en-preparation', ['sans-candidat'], '75');
const imported = session('en-preparation', ['sans-candidat'], '75');
const raced = session('en-preparation', ['sans-candidat'], '75');
const mine = session('en-preparation', ['sans-candidat']);

const ours = [...Object.values(PEOPLE).flatMap(({ open, others }) => [open, ...others]),
  back, validated, theirs, imported, raced, mine].sort((a, b) => a.id - b.id);

let ceres;
let people;
let centre75;
before(async () => {
  ({ ceres, people } = await shared());
  centre75 = await reader(ceres, 'centre75');
  await importSessions(ceres, ours);
});

const fresh = () => ({ nom: `Corrigée ${freshKey()}`, prenoms: 'Ève',
  naissance: '29/02/1996', lieu: 'Rezé' });
const identity = async (id) => (await sql(ceres,
  `SELECT nom, prenoms, naissance, lieu FROM candidat WHERE id = ${id}`))[0];
const typed = ([nom, prenoms, naissance, lieu]) => ({ nom, prenoms, naissance, lieu });
const revision = async ({ id }) => (await sql(ceres,
  `SELECT revision FROM session WHERE id = ${id}`))[0][0];
// Of the sessions of this file; other parts go on with theirs.
const everything = async () => (await sql(ceres, `WITH ours AS
  (SELECT id FROM session WHERE id BETWEEN ${ours[0].id} AND ${ours.at(-1).id})
  SELECT 'c', id, nom, prenoms, naissance, lieu FROM candidat
   WHERE id IN (SELECT candidat FROM inscription WHERE session IN (SELECT id FROM ours))
  UNION ALL SELECT 'i', session, candidat, resultat, '', '' FROM inscription
   WHERE session IN (SELECT id FROM ours)
  UNION ALL SELECT 'e', session, candidat, ccp, resultat, '' FROM epreuve
   WHERE session IN (SELECT id FROM ours)
  UNION ALL SELECT 's', id, revision, statut, '', '' FROM session
   WHERE id IN (SELECT id FROM ours)
  UNION ALL SELECT 'j', id, noun_id, verb, '', '' FROM journal
   WHERE noun = 'session' AND noun_id IN (SELECT id FROM ours)
  ORDER BY 1, 2, 3, 4`)).map((row) => row.join(' ')).join('\n');
const here = (one, id = one.candidats[0]) => `/sessions/${one.id}/candidats/${id}`;
const save = async (someone, one, fields, id) => someone.send(here(one, id),
  { revision: await revision(one), ...fields });
const retrait = async (someone, one, id) => someone.send(`${here(one, id)}/retrait`,
  { revision: await revision(one) });

// The refusal as it is said, without what names the page.
const said = ({ text }) => /<refus (?![^>]*action=)[^>]*>/g.exec(text)?.[0];

async function assertRefused(answer, was) {
  assertNothingLeaks(answer, 'an identity');
  assert.deepEqual([answer.status, said(answer)],
    [403, '<refus code="rectification-requise"/>']);
  assert.deepEqual(await everything(), was);
}

describe('who is', () => {
  for (const { name, free, open, others } of Object.values(PEOPLE))
    test(`${name}: ${free ? 'corrected' : 'refused'}`, async () => {
      const [id] = open.candidats;
      const was = await identity(id);
      const page = (await people.centre.ask(here(open), { form: 'html' })).text;
      const document = (await people.centre.ask(here(open))).text;
      assert.equal(page.includes(`action="${here(open)}"`), Boolean(free));
      assert.match(document, free ? /<action code="identite"/
        : /<refus action="identite" code="rectification-requise"/);
      assert.ok(page.includes(`action="${here(open)}/retrait"`));
      // Unchanged, it is saved whatever else they are in.
      assert.equal((await save(people.centre, open, typed(was))).status, 303);
      assert.deepEqual(await identity(id), was);
      if (free) {
        const sent = fresh();
        assert.equal((await save(people.centre, open, sent)).status, 303);
        assert.deepEqual(await identity(id), [sent.nom, 'Ève', '1996-02-29', 'Rezé']);
      } else {
        const before = await everything();
        for (const fields of [fresh(), { ...typed(was), nom: was[0].toUpperCase() },
          { ...typed(was), naissance: '03/01/1990' }, { ...typed(was), lieu: 'Brést' },
          { ...typed(was), prenoms: 'Ange, Ève' }])
          await assertRefused(await save(people.centre, open, fields), before);
        // Nor where another field would be told.
        assert.equal((await save(people.centre, open, { ...typed(was),
          nom: '' })).status, 403);
        assert.deepEqual(await everything(), before);
        const told = (await save(people.centre, open, fresh())).text;
        for (const other of others) assert.ok(!told.includes(String(other.id)));
      }
      // Taken out of a session without results, they keep all else.
      const rest = () => sql(ceres, `SELECT session, resultat FROM inscription
        WHERE candidat = ${id} AND session <> ${open.id}`);
      const kept = await rest();
      assert.equal(kept.length, others.length);
      assert.equal((await retrait(people.centre, open)).status, 303);
      assert.deepEqual(await rest(), kept);
    });
});

test('known to another centre: entered, not rewritten, and taken out again', async () => {
  const [id] = validated.candidats;
  const was = await identity(id);
  const [nom, ...rest] = was;
  assert.equal((await centre75.send(`/sessions/${theirs.id}/candidats`,
    typed([nom.toUpperCase(), ...rest]))).status, 303);
  assert.deepEqual(await sql(ceres, `SELECT candidat FROM inscription
    WHERE session = ${theirs.id}`), [[String(id)]]);
  const before = await everything();
  await assertRefused(await save(centre75, theirs, fresh(), id), before);
  const shown = (await people.centre.ask(`/sessions/${validated.id}/candidats`)).text;
  assert.ok(shown.includes(`<nom>${nom}</nom>`));
  const page = await centre75.send(here(theirs, id),
    { revision: await revision(theirs), ...fresh() }, { form: 'html' });
  assert.equal(page.status, 403);
  assert.match(page.text, /Tant que toutes les sessions d’une personne/);
  assert.doesNotMatch(page.text, new RegExp(`<form[^>]*action="${here(theirs, id)}"`));
  assert.ok(!page.text.includes(String(validated.id)));
  assert.equal((await retrait(centre75, theirs, id)).status, 303);
  assert.deepEqual(await identity(id), was);
});

describe('somebody else’s identity', () => {
  const place = (one) => sql(ceres, `SELECT candidat FROM inscription
    WHERE session = ${one.id} ORDER BY candidat`);

  test('of an open session alone: the other takes the place', async () => {
    const [id] = validated.candidats;
    assert.equal((await centre75.send(`/sessions/${theirs.id}/candidats`,
      fresh())).status, 303);
    const [[from]] = await place(theirs);
    assert.equal((await save(centre75, theirs, typed(await identity(id)), from)).status, 303);
    assert.deepEqual(await place(theirs), [[String(id)]]);
  });

  test('of a validated session: nobody takes it, known or not', async () => {
    const [id] = validated.candidats;
    const known = await identity(back.candidats[0]);
    const before = await everything();
    await assertRefused(await save(centre75, theirs, typed(known), id), before);
  });
});

describe('results that a renvoi kept', () => {
  before(async () => {
    assert.equal((await people.ud.send(`/sessions/${back.id}/renvoi`,
      { revision: await revision(back), motif: 'À revoir.' })).status, 303);
  });

  test('nobody who has some is corrected or taken out', async () => {
    const was = await everything();
    for (const id of back.candidats) {
      const page = (await people.centre.ask(here(back, id), { form: 'html' })).text;
      assert.doesNotMatch(page, new RegExp(`action="${here(back, id)}`));
      await assertRefused(await save(people.centre, back, fresh(), id), was);
      await assertRefused(await retrait(people.centre, back, id), was);
      await assertRefused(await save(people.centre, back,
        typed(await identity(validated.candidats[0])), id), was);
    }
  });

  test('who came after may be', async () => {
    const sent = fresh();
    assert.equal((await people.centre.send(`/sessions/${back.id}/candidats`,
      sent)).status, 303);
    const [[id]] = await sql(ceres, `SELECT id FROM candidat WHERE nom = '${sent.nom}'`);
    assert.equal((await save(people.centre, back, fresh(), id)).status, 303);
    assert.equal((await retrait(people.centre, back, id)).status, 303);
  });
});

describe('a list of candidats rewrites nobody', () => {
  const list = async () => {
    const [nom, prenoms, naissance, lieu] = await identity(validated.candidats[0]);
    return `nom;prenoms;naissance;lieu\n${nom.toUpperCase()};${prenoms.toUpperCase()};` +
      `${naissance};${lieu.toUpperCase()}\n`;
  };
  const target = `/sessions/${imported.id}/candidats/import`;
  const asFile = async (fields) => {
    const part = (name, value, rest = '') => `--b\r\nContent-Disposition: form-data; ` +
      `name="${name}"${rest}\r\n\r\n${value}\r\n`;
    const all = { jeton: centre75.jeton, cle: freshKey(), texte: '', ...fields };
    return centre75.sendBody(target, [...Object.entries(all).map(([name, value]) =>
      part(name, value)), part('fichier', await list(), '; filename="l.csv"'),
    '--b--\r\n'].join(''), { headers: { 'Content-Type': 'multipart/form-data; boundary=b' } });
  };
  const asText = async (fields) => centre75.sendBody(target, form({
    jeton: centre75.jeton, cle: freshKey(), texte: await list(), ...fields }));

  for (const [way, send] of [['pasted', asText], ['as a file', asFile]])
    test(`${way}: looked at, imported, taken out`, async () => {
      const [id] = validated.candidats;
      const [was, before] = [await identity(id), await everything()];
      assert.equal((await send({})).status, 200);
      assert.deepEqual(await everything(), before);
      assert.equal((await send({ confirmer: 'oui' })).status, 303);
      assert.deepEqual(await identity(id), was);
      assert.equal((await save(centre75, imported, fresh(), id)).status, 403);
      assert.equal((await retrait(centre75, imported, id)).status, 303);
      assert.deepEqual(await identity(id), was);
    });
});

describe('two at once', () => {
  // Somebody new of centre75's open session.
  const begin = async () => {
    const sent = fresh();
    assert.equal((await centre75.send(`/sessions/${raced.id}/candidats`,
      sent)).status, 303);
    const [[id]] = await sql(ceres, `SELECT id FROM candidat WHERE nom = '${sent.nom}'`);
    return { id, sent };
  };

  // centre44 has found them and is about to enter them.
  test('who is being entered elsewhere is waited for, then refused', async () => {
    const { id, sent } = await begin();
    const socket = fs.realpathSync(`${ceres.var}/run/db.sock`);
    const entering = run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot',
      '--default-character-set=utf8mb4', 'ceres', '-e', `
      SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED;
      START TRANSACTION;
      SELECT id FROM candidat WHERE id = ${id} FOR UPDATE;
      DO SLEEP(1.5);
      INSERT INTO inscription (session, candidat) VALUES (${mine.id}, ${id});
      COMMIT;`]);
    await pause(500);
    const answer = await save(centre75, raced, fresh(), id);
    assert.equal((await entering).code, 0);
    assert.deepEqual([answer.status, refusals(answer.text)],
      [403, ['rectification-requise']]);
    assert.equal((await identity(id))[0], sent.nom);
  });

  test('whoever comes first, each centre has whom it entered', async () => {
    for (let i = 0; i < 10; i += 1) {
      const { id, sent } = await begin();
      const after = fresh();
      const [corrected, entered] = await Promise.all([
        save(centre75, raced, after, id),
        people.centre.send(`/sessions/${mine.id}/candidats`, sent)]);
      assert.equal(entered.status, 303);
      assert.ok([303, 403].includes(corrected.status), corrected.text);
      const [[held]] = await sql(ceres, `SELECT candidat FROM inscription JOIN candidat
        ON candidat.id = candidat WHERE session = ${mine.id} AND nom = '${sent.nom}'`);
      assert.equal(held === String(id), corrected.status === 403);
      assert.equal((await identity(id))[0],
        corrected.status === 303 ? after.nom : sent.nom);
    }
  });
});
