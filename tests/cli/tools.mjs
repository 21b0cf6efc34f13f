// tools.mjs: what the tests of ceresctl share: bulletins, SQL, folders.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { TOP, pause, run, temporaryFolder } from '../stack/ceres.mjs';

// They tell tests where a database is; for ceresctl they would be settings.
for (const name of Object.keys(process.env))
  if (name.startsWith('CERES_')) delete process.env[name];

export const REAL = path.join(TOP, 'sql/demo/bulletin-1.9.xml');

// A folder of this file's own, and a file in it.
export const folder = temporaryFolder();
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

let files = 0;
export function file(text, name = `${files += 1}.xml`) {
  const place = path.join(folder, name);
  fs.writeFileSync(place, text);
  return place;
}

// A small bulletin; `parts`: numero, publics, fenetre, text, corrections.
export function bulletin(parts = {}) {
  const { numero = '2.0', publics = 'centre', text = 'Un essai.' } = parts;
  const { fenetre = '', corrections = [] } = parts;
  const entries = corrections.map(([date, words]) =>
    `<correction date="${date}">${words}</correction>`).join('');
  return `<bulletin xmlns="urn:ceres:1" version="1.9" numero="${numero}"
  publics="${publics}"><intitule>Essai ${numero}</intitule>
  <chapeau><p>${text}</p></chapeau>${fenetre}
  ${entries && `<corrections>${entries}</corrections>`}</bulletin>
`;
}

export const window = (debut, fin, rest = '') =>
  `<fenetre debut="${debut}" fin="${fin}"${rest}/>`;

// A configuration without anything behind it.
export const alone = file(`[paths]\nshare = ${TOP}\n[database]
socket = ${folder}/no.sock\n[worker]\nsocket = ${folder}/no-worker.sock\n`,
  'alone.conf');

export const ceresctl = (args, options = {}) => run(
  path.join(TOP, 'build', process.env.VARIANT ?? 'release', 'ceresctl'),
  ['-c', alone, ...args], options);

// Rows as root sees them: an array of arrays of strings.
export async function sql(stack, statement) {
  const { code, stdout, stderr } = await run('mariadb', ['--no-defaults',
    `--socket=${fs.realpathSync(path.join(stack.var, 'run'))}/db.sock`,
    '-uroot', '-N', '-B', '--default-character-set=utf8mb4',
    '-e', statement, 'ceres']);
  assert.equal(code, 0, stderr);
  return stdout.split('\n').slice(0, -1).map((row) => row.split('\t'));
}

// A moment that a correction may be dated: the second after the last change of
// a bulletin, once it has come.
export async function momentAfter(stack, numero) {
  await pause(2100);
  return (await sql(stack, `SELECT DATE_FORMAT(maj + INTERVAL 2 HOUR +
    INTERVAL 1 SECOND, '%Y-%m-%dT%T+02:00') FROM bulletin
    WHERE numero = '${numero}'`))[0][0];
}

// Everything a change could touch, so that "nothing" can be told.
export const everything = async (stack) => (await sql(stack, `
  SELECT numero, revision, etape, MD5(document), row_start FROM bulletin
    FOR SYSTEM_TIME ALL
  UNION ALL SELECT id, revision, debut, fin, row_start FROM maintenance
    FOR SYSTEM_TIME ALL
  UNION ALL SELECT id, date, noun, noun_id, verb FROM journal`)).map(String).sort();

// Fails unless a command ended so, and said this on stderr.
export function refused({ code, stdout, stderr }, want, words) {
  assert.equal(code, want, `${stdout}${stderr}`);
  assert.match(stderr, words);
}

export function done({ code, stdout, stderr }, words = /(?:)/) {
  assert.equal(code, 0, `${stdout}${stderr}`);
  assert.match(stdout, words);
  return stdout;
}
