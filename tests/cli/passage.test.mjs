// passage.test.mjs: mesures previewed, applied, cut off, undone, on the
// sessions of the demonstration. KILLS=50: more kills of it, and of MariaDB.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before as first } from 'node:test';
import { TOP, pause, startStack, until } from '../stack/ceres.mjs';
import { done, file, refused, sql } from './tools.mjs';

const KILLS = Number(process.env.KILLS ?? 3);
// Each takes eight seconds: CERES gives up on a database that dies sooner.
const DATABASE_KILLS = Number(process.env.DATABASE_KILLS ??
  process.env.KILLS ?? 1);
let ceres;
first(async () => { ceres = await startStack(); });
after(() => ceres?.stop());

const mesure = (...args) => ceres.ctl('mesure', ...args);
const sessions = () => sql(ceres, `SELECT id, statut, statut_avant, fin,
  fin_initiale, fin_mesure, fin_regle FROM session ORDER BY id`);
const signalements = () => sql(ceres, `SELECT session, mesure, regle
  FROM signalement ORDER BY session, mesure`);
const passage = async () => (await sql(ceres, `SELECT id, faites, changees,
  fin IS NOT NULL FROM passage ORDER BY id DESC LIMIT 1`))[0].map(Number);
const fingerprint = (out) => out.match(/fingerprint (\S+)\n/)[1];
const document = (nom, regle) => file(`<mesure xmlns="urn:ceres:1" nom="${nom}"
date="2020-06-15"><intitule>Essai</intitule><fondement>Essai</fondement>
<regle><sessions>${regle}<phrase>Essai.</phrase></regle></mesure>`);
const REPORT = `<statut>en-preparation</statut><debut au="2020-12-01"/></sessions>
<report-de-fin au="2020-12-01"/>`;

test('a preview changes nothing and says how many', async () => {
  const was = await sessions();
  const out = done(await mesure('preview', 'v1.9'));
  assert.match(out, /^mesure v1\.9, as of .*, 149 sessions\n/);
  assert.match(out, /\n {2}regle 4 \(R7\): ends on .*: 5 taken, 0 to change/);
  const list = done(await mesure('preview', 'v1.9', '--format=csv'));
  assert.match(list, /^\uFEFFsession;departement;/);
  const taken = [...out.matchAll(/: (\d+) taken, \d+ to change, /g)]
    .reduce((sum, [, count]) => sum + Number(count), 0);
  assert.equal(list.trim().split('\r\n').length, taken + 1);
  assert.deepEqual(await sessions(), was);
});

test('what a mesure did is undone, and done again', async () => {
  const was = await sessions();
  refused(await mesure('undo', 'v1.9'), 2, /passage 2 would be undone/);
  done(await mesure('undo', 'v1.9', '--dry-run'));
  done(await mesure('apply', 'v1.9', '--dry-run', '--yes'));
  assert.deepEqual(await sessions(), was);
  assert.match(done(await mesure('undo', 'v1.9', '--yes')),
    /passage 3: 43 sessions looked at, 43 changed back\n/);
  assert.equal((await sessions()).filter((row) => row[5] === 'v1.9').length, 0);
  refused(await mesure('undo', 'v1.9', '--yes'), 1, /no passage that changed/);
  for (const option of ['--yes', '--dry-run']) {
    refused(await mesure('undo', '2', option), 1, /cannot be undone/);
    refused(await mesure('undo', '99', option), 1, /no passage that changed/);
  }
  assert.deepEqual(await sql(ceres, 'SELECT * FROM signalement'), []);
  done(await mesure('apply', 'v1.9', '--yes'));
  assert.deepEqual((await passage()).slice(1), [149, 43, 1]);
  assert.deepEqual(await sessions(), was);
  done(await mesure('apply', 'v1.9', '--yes'));
  assert.deepEqual((await passage()).slice(1), [149, 0, 1]);
  assert.deepEqual(await sessions(), was);
});

test('one that was cut off goes on when it is asked for again', async () => {
  // What would go on with it by itself waits.
  process.kill(ceres.pid('mesures'), 'SIGSTOP');
  try {
    const cut = (set) => sql(ceres, `INSERT INTO passage (mesure, auteur,
      demande, total, jusque, retour_de, empreinte) SELECT 'v1.9', 'essai',
      '2020-06-15 13:00:00', 149, 999999, ${set} FROM passage
      ORDER BY id DESC LIMIT 1`);
    const was = await sessions();
    await cut("NULL, '1592226016-f3280b8d6da1b9edc7b331f1bcdc6239'");
    const [cutOff] = await passage();
    assert.match((await mesure('apply', '--dry-run')).stderr,
      new RegExp(`passage ${cutOff} is not finished, 0 of 149`));
    refused(await mesure('apply', '2020-03-24', '--yes'), 75, /v1\.9, passage .* is not finished/);
    refused(await mesure('undo', 'v1.9', '--yes'), 75, /is not finished/);
    refused(await mesure('apply', 'v1.9', '--yes', '--fingerprint=1-0'), 2,
      /expected what `ceresctl mesure preview` printed/);
    const again = await mesure('apply', 'v1.9', '--yes');
    assert.match(done(again), new RegExp(`passage ${cutOff}: 149 sessions`));
    assert.match(again.stderr, /0 of 149 sessions having been looked at/);
    assert.deepEqual((await passage()).slice(1), [149, 0, 1]);

    await cut(`(SELECT MAX(effet.passage) FROM effet WHERE defait IS NULL), 'x'`);
    const [back] = await passage();
    refused(await mesure('apply', 'v1.9', '--yes'), 75, /is not finished/);
    assert.match(done(await mesure('undo', 'v1.9', '--yes')),
      new RegExp(`passage ${back}: 43 sessions looked at, 43 changed back`));
    done(await mesure('apply', 'v1.9', '--yes'));
    assert.deepEqual(await sessions(), was);
  } finally {
    process.kill(ceres.pid('mesures'), 'SIGCONT');
  }
});

test('a session changed since stays, and who did it is told', async () => {
  const [[id]] = await sql(ceres, `SELECT id FROM session
    WHERE fin_mesure = 'v1.9' AND statut = 'convocations-envoyees' LIMIT 1`);
  await sql(ceres, `START TRANSACTION;
    UPDATE session SET fin = '2020-09-01', revision = revision + 1
      WHERE id = ${id};
    INSERT INTO journal (date, auteur, noun, noun_id, verb, revision)
      SELECT '2020-06-15 16:00:00', 'ud44', 'session', id, 'report', revision
        FROM session WHERE id = ${id}; COMMIT`);
  const out = done(await mesure('undo', 'v1.9', '--yes'));
  assert.match(out, /43 sessions looked at, 42 changed back\n1 sessions stay/);
  assert.match(out, new RegExp(`\\n${id} .* ud44 +report\\n`));
  const [[fin, of]] = await sql(ceres,
    `SELECT fin, fin_mesure FROM session WHERE id = ${id}`);
  assert.deepEqual([fin, of], ['2020-09-01', 'v1.9']);
  done(await mesure('apply', 'v1.9', '--yes'));
});

test('only what the preview showed is applied', async () => {
  done(await mesure('load', document('essai', REPORT)));
  const seen = fingerprint(done(await mesure('preview', 'essai')));
  const [[id]] = await sql(ceres,
    "SELECT id FROM session WHERE statut = 'en-preparation' LIMIT 1");
  await sql(ceres, `UPDATE session SET lieu = 'Ailleurs',
    revision = revision + 1 WHERE id = ${id}; INSERT INTO journal (date, auteur,
    noun, noun_id, verb) VALUES ('2021-01-01', 'centre44', 'session', ${id},
    'informations')`);
  const was = await sessions();
  const result = await mesure('apply', 'essai', '--yes',
    `--fingerprint=${seen}`);
  refused(result, 1, /it or sessions have changed since that preview/);
  assert.match(result.stdout, new RegExp(`\\n${id} .* centre44 +informations`));
  refused(await mesure('apply', 'essai', '--yes', '--fingerprint=x'), 2,
    /expected what `ceresctl mesure preview` printed/);
  refused(await mesure('apply', 'essai'), 2, /nothing was changed: --yes/);
  assert.deepEqual(await sessions(), was);
  const now = fingerprint(done(await mesure('preview', 'essai')));
  done(await mesure('apply', 'essai', '--yes', `--fingerprint=${now}`));
  assert.notDeepEqual(await sessions(), was);
  done(await mesure('undo', 'essai', '--yes'));
  assert.deepEqual(await sessions(), was);
});

test('a preview holds for the document that it showed', async () => {
  const later = (day) => document('suivant',
    REPORT.replace('fin au="2020-12-01', `fin au="2020-${day}`));
  done(await mesure('load', later('12-01')));
  const seen = fingerprint(done(await mesure('preview', 'suivant')));
  done(await mesure('load', '--replace', later('12-24')));
  const was = await sessions();
  refused(await mesure('apply', 'suivant', '--yes', `--fingerprint=${seen}`), 1,
    /it or sessions have changed since that preview/);
  assert.deepEqual(await sessions(), was);
});

test('a document is loaded once, and replaced until it is applied', async () => {
  const other = (day) => document('autre',
    REPORT.replace('fin au="2020-12-01', `fin au="2020-${day}`));
  assert.match(done(await mesure('load', other('12-01'))), /autre: loaded/);
  assert.match(done(await mesure('load', other('12-01'))), /autre: as it was/);
  refused(await mesure('load', other('12-02')), 1, /--replace takes this one/);
  done(await mesure('load', '--replace', other('12-02')));
  done(await mesure('apply', 'autre', '--yes'));
  refused(await mesure('load', '--replace', other('12-03')), 1, /was applied/);
  done(await mesure('undo', 'autre', '--yes'));
  const unknown = await mesure('load', document('inconnus', `<titre>TP-00402</titre>
    <titre>TP-99999</titre><departement>44</departement><departement>99</departement>
    <region>52</region><region>77</region></sessions><sans-effet/>`));
  assert.match(done(unknown), /inconnus: loaded/);
  assert.deepEqual(unknown.stderr.match(/(titre|departement|region) [^:]+(?=: there is none)/g),
    ['titre TP-99999', 'departement 99', 'region 77']);
  refused(await mesure('preview', 'nulle'), 1, /there is none/);
  assert.match(done(await mesure('list', '--format=csv')), /\r\nautre;/);
});

// Begins one; ended when it is, and killed.
function begin(...args) {
  const child = spawn(path.join(TOP, 'build', process.env.VARIANT ?? 'release',
    'ceresctl'), ['-c', path.join(ceres.var, 'ceres.conf'), 'mesure', ...args],
  { stdio: 'ignore', env: ceres.environment ?? process.env });
  return { child, ended: new Promise((resolve) => child.on('exit', resolve)) };
}

// Begins one and kills it after so many milliseconds.
async function cut(milliseconds, ...args) {
  const { child, ended } = begin(...args);
  await Promise.race([pause(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
}

test('whoever finds another at work looks on, then takes over', async () => {
  const lock = path.join(fs.realpathSync(path.join(ceres.var, 'run')), 'passage.lock');
  const [last] = await passage();
  const other = spawn('flock', [lock, 'sleep', '2']);
  await pause(300);
  const { ended } = begin('apply', 'v1.9', '--yes');
  await until(async () => (await passage())[0] > last, 'the passage', 5000);
  await pause(800);
  assert.deepEqual((await passage()).slice(1), [0, 0, 0]);
  await new Promise((resolve) => { other.on('exit', resolve); });
  assert.equal(await ended, 0);
  assert.deepEqual((await passage()).slice(1), [149, 0, 1]);
});

// What is there before V1.9, after it, and how long it takes, on sessions
// enough to be hit.
let before;
let reference;
let shown;
let whole;

async function assertApplied() {
  done(await mesure('apply'));
  done(await mesure('apply', 'v1.9', '--yes'));
  assert.deepEqual(await sessions(), reference, 'applied');
  assert.deepEqual(await signalements(), shown, 'shown to UDs');
  assert.deepEqual(await sql(ceres, `SELECT noun_id FROM journal
    WHERE noun = 'session' AND auteur = 'mesure v1.9'
    GROUP BY noun_id, revision HAVING COUNT(*) > 1`), [], 'nothing twice');
}

test(`killed at ${KILLS} moments, it goes on to the same end`, async () => {
  await sql(ceres, `INSERT INTO session (type, statut, titre, agrement, centre,
    site, departement, region, debut, fin, fin_initiale)
    SELECT s.type, IF(s.statut = 'annulee', s.statut_avant, s.statut), s.titre,
      s.agrement, s.centre, s.site, s.departement, s.region, s.debut,
      COALESCE(s.fin_initiale, s.fin), s.fin_initiale
    FROM session s, (SELECT id FROM session LIMIT 70) many`);
  done(await mesure('undo', 'v1.9', '--yes'));
  before = await sessions();
  const start = performance.now();
  done(await mesure('apply', 'v1.9', '--yes'));
  whole = performance.now() - start;
  reference = await sessions();
  shown = await signalements();
  for (let i = 0; i < KILLS; i += 1) {
    await cut(whole * Math.random(), 'undo', 'v1.9', '--yes');
    done(await mesure('apply'));
    const [[back]] = await sql(ceres,
      'SELECT retour_de IS NOT NULL FROM passage ORDER BY id DESC LIMIT 1');
    if (back === '0') done(await mesure('undo', 'v1.9', '--yes'));
    assert.deepEqual(await sessions(), before, 'undone');
    await cut(whole * Math.random(), 'apply', 'v1.9', '--yes');
    await assertApplied();
  }
});

test(`its database killed at ${DATABASE_KILLS} moments, the same`, async () => {
  for (let i = 0; i < DATABASE_KILLS; i += 1) {
    done(await mesure('undo', 'v1.9', '--yes'));
    assert.deepEqual(await sessions(), before, 'undone');
    await pause(6000);
    const { ended } = begin('apply', 'v1.9', '--yes');
    await pause(whole * Math.random());
    process.kill(ceres.pid('database'), 'SIGKILL');
    await ended;
    await until(async () => (await ceres.ask('/readyz')).status === 200,
      'the database to be back', 30000);
    await assertApplied();
  }
});
