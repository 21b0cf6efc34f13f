// reading.test.mjs: a statement answers the same on a connection that others
// used before. MariaDB keeps what it made of a prepared statement at its first
// execution; a rewriting that only holds for those parameters shows here.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { ACCOUNT, PLACES, PROFILS, STATUTS, importSessions, inParallel, reader,
  session, table } from '../rights/tools.mjs';
import { startStack } from '../stack/ceres.mjs';

const KINDS = 8; // of parameters, at most, of one statement

// What lists are asked for; who does not know a parameter leaves it out.
const ASKED = ['', '?q=nantes', '?q=99999107800026', '?q=secretaire%20comptable',
  '?q=100034', '?departement=44', '?titre=TP-00402', '?statut=validee',
  '?statut=en-attente', '?centre=1', '?siret=99999107800026', '?session=100034',
  '?du=2020-01-01&au=2020-12-31', '?noun=session', '.csv', '.csv?titre=TP-00402',
  ...['debut', '-id', 'id'].flatMap((tri) => ['', '&titre=TP-00402', '&q=nantes',
    '&statut=validee'].map((more) => `?tri=${tri}${more}`)),
  ...['-debut', 'debut', '-id', 'id'].map((tri) => `.csv?tri=${tri}`)];
const LISTS = ['/sessions', '/demandes', '/centres', '/agrements', '/titres',
  '/comptes', '/journal', '/mesures'];
const made = Object.keys(PLACES).flatMap((place) =>
  STATUTS.map((statut) => session(statut, [], place)));

let ceres;
let statements; // { text, executions: [[value, …], …] }
before(async () => {
  ceres = await startStack();
  await importSessions(ceres, made);
  statements = await recorded(visitAll);
});
after(() => ceres?.stop());

const values = () => ({ s: made[0].id, candidat: made[0].candidats[0], demande: 1001,
  compte: 1, bulletin: '1.9', mesure: 'v1.9', passage: 2, parametre: 'dte-jours',
  urgence: 1, siret: '99999107800026', departement: '44', ...PLACES[44] });

// Each page of the matrix, as everybody.
async function visitAll() {
  const targets = table('matrix.txt').filter(([method]) => method === 'GET')
    .map(([, target]) => target.replace(/\{(\w+)[^}]*\}/g, (_, name) => values()[name]));
  for (const profil of PROFILS) {
    const someone = await reader(ceres, ACCOUNT[profil]);
    for (const target of targets)
      for (const asked of LISTS.includes(target) ? ASKED : ['']) {
        const { status } = await someone.ask(target + asked);
        assert.ok(status < 500, `${profil}: ${target}${asked}`);
      }
    for (const place of ['44', '49', '75'])
      await someone.ask(`/sessions/${made.find((one) => one.place === place).id}`);
  }
}

const bare = (text) => text.replace(/\s+/g, ' ').trim();

// A pattern of what a statement becomes with its parameters in it.
function pattern(text) {
  const literal = (part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${text.split('?').map(literal)
    .join("(NULL|(?:TIMESTAMP|DATE)?'(?:[^'\\\\]|\\\\[^]|'')*'|-?[0-9.]+|X'[0-9A-F]*')")}$`);
}

// The reading statements that `work` made workers run, with their parameters.
async function recorded(work) {
  await sql(ceres, `SET GLOBAL log_output = 'FILE';
    SET GLOBAL general_log_file = 'general.log'; SET GLOBAL general_log = ON`);
  await work();
  await sql(ceres, 'SET GLOBAL general_log = OFF');
  const [[folder]] = await sql(ceres, 'SELECT @@datadir');
  const lines = fs.readFileSync(path.join(folder, 'general.log'), 'utf8')
    .split(/^(?=[^\t\n]*\t{1,2} +\d+ (?:Prepare|Execute|Query|Connect|Quit|Close|Init|Change)\b)/m);
  const found = new Map();
  const seen = new Set();
  for (const line of lines) {
    const [, kind, text] = /^[^\t\n]*\t{1,2} +\d+ (Prepare|Execute)\t([^]*)$/.exec(line) ?? [];
    const one = bare(text ?? '');
    if (!/^SELECT\b/.test(one)) continue;
    if (kind === 'Execute') seen.add(one);
    else if (one.includes('?') && !found.has(one))
      found.set(one, { text: one, pattern: pattern(one), executions: [] });
  }
  const starts = new Map();
  for (const one of found.values()) {
    const start = one.text.slice(0, one.text.indexOf('?'));
    starts.set(start, [...starts.get(start) ?? [], one]);
  }
  for (const text of seen)
    for (const [start, list] of starts)
      if (text.startsWith(start))
        for (const one of list) {
          const match = one.pattern.exec(text);
          if (match) one.executions.push(match.slice(1));
        }
  return [...found.values()];
}

const shape = (values) => values.map((value) => (value === 'NULL' ? '-' : 'x')).join('');

// Parameters that differ most: each choice of what is NULL once, then others.
function kindsOf({ executions }) {
  const all = [...new Map(executions.map((one) => [one.join(), one])).values()];
  const first = new Map(all.map((one) => [shape(one), one]));
  return [...new Set([...first.values(), ...all])].slice(0, Math.max(KINDS, first.size));
}

// What each execution of a sequence answers, on one connection of its own.
async function answers(text, sequence) {
  const execute = (values) => `SELECT '--'; EXECUTE one USING ${values.join()};`;
  const rows = await sql(ceres, `SET time_zone = '+00:00';
    PREPARE one FROM '${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}';
    ${sequence.map(execute).join('')}`);
  return rows.map((row) => row.join('\t')).join('\n').split(/^--$/m).slice(1)
    .map((part) => part.replace(/^\n|\n$/g, ''))
    .map((part) => (/ ORDER BY /.test(text) ? part : part.split('\n').sort().join('\n')));
}

// Where two of its answers differ: what ran first, in their order.
async function unlike(one) {
  const kinds = kindsOf(one);
  const fresh = [];
  for (const values of kinds) fresh.push((await answers(one.text, [values]))[0]);
  const found = [];
  for (const start of kinds.keys())
    for (const step of kinds.length > 1 ? [1, -1] : []) {
      const order = [...kinds.keys()].map((i) =>
        (start + (i + kinds.length) * step + kinds.length * kinds.length) % kinds.length);
      const got = await answers(one.text, order.map((at) => kinds[at]));
      const wrong = got.findIndex((answer, i) => answer !== fresh[order[i]]);
      if (got.length !== order.length || wrong >= 0)
        found.push(`(${kinds[order[wrong]]}) after (${kinds[order[0]]})`);
    }
  return found;
}

describe('a reading statement that others ran before', () => {
  test('answers as on a fresh connection, whoever was first', async () => {
    const wrong = [];
    await inParallel(statements, async (one) => {
      for (const found of await unlike(one)) wrong.push(`${found}: ${one.text}`);
    }, 2);
    assert.deepEqual(wrong, []);
  });

  test('so a DGEFP sees each centre once after an UD looked', async () => {
    const [ud, dgefp] = await Promise.all([reader(ceres, 'ud44'), reader(ceres, 'dgefp')]);
    const [[count]] = await sql(ceres, 'SELECT COUNT(*) FROM centre');
    for (let i = 0; i < 8; i += 1) {
      assert.equal((await ud.ask('/centres.xml')).status, 200);
      const { text } = await dgefp.ask('/centres.xml');
      assert.equal(text.match(/<centre /g).length, Number(count));
    }
  });

  test('is nearly every one there is', () => {
    const read = statements.filter(({ executions }) => executions.length);
    assert.ok(read.length > 100, `${read.length} statements`);
    assert.ok(read.filter((one) => kindsOf(one).length > 1).length > 60);
  });
});
