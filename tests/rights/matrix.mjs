// matrix.mjs: every route, asked for by every profil, for what is theirs,
// a neighbour's and a stranger's, in every statut, answers as matrix.txt says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { before, describe } from 'node:test';
import { file, sql } from '../cli/tools.mjs';
import { incomplete, wrong } from '../schema/tools.mjs';
import { TOP, run } from '../stack/ceres.mjs';
import { ACCOUNT, PLACES, PROFILS, STATUTS, TERRITORY, assertNothingLeaks,
  importSessions, reader, session, shared, table } from './tools.mjs';

const LETTERS = { o: 200, e: 422, d: 303, L: 401, x: 403, '-': 404 };
const SIRET = { 44: '99999107800026', '44-autre': '99999184700016',
  49: '99999121900018', 75: '99999135900038' };

const LINES = table('matrix.txt').map(([method, target, ...cells]) => ({
  method, target, name: `${method} ${target}`,
  statut: /\{s:([a-z-]+)\}/.exec(target)?.[1],
  cells: Object.fromEntries(PROFILS.map((profil, i) => [profil, cells[i]])),
}));
const MACHINE = /\/(?:healthz|readyz|metrics)$/;
const ROUTES = LINES.filter(({ method }) => method !== 'LIST');

let ceres;
let people;
let compte;
const demandes = {}; // by place
const made = {}; // by place and statut
before(async () => {
  ({ ceres, people } = await shared());
  for (const place of Object.keys(PLACES))
    for (const statut of STATUTS)
      made[`${place} ${statut}`] = session(statut, [], place);
  for (const place of Object.keys(PLACES))
    made[`${place} a-venir`] = session('en-preparation', ['a-venir'], place);
  await importSessions(ceres, Object.values(made));
  for (const [place, { centre }] of Object.entries(PLACES)) {
    const s = session('en-preparation', ['a-venir'], place);
    await importSessions(ceres, [s]);
    await sql(ceres, `INSERT INTO demande (session, centre, departement, region,
        debut, fin, motif, session_debut, session_fin, auteur, deposee)
      SELECT id, ${centre}, departement, region, debut + INTERVAL 7 DAY,
             fin + INTERVAL 7 DAY, 'Jury absent.', debut, fin,
             (SELECT MIN(id) FROM compte), '2020-06-01 08:00:00'
        FROM session WHERE id = ${s.id}`);
    [[demandes[place]]] = await sql(ceres,
      `SELECT id FROM demande WHERE session = ${s.id}`);
  }
  [[compte]] = await sql(ceres,
    "SELECT id FROM compte WHERE identifiant = 'centre75'");
});

// The path of a line for one place and statut.
function pathOf({ target, statut: needed }, place, statut) {
  const { id, candidats } = made[`${place} ${needed ?? statut}`];
  const values = { ...PLACES[place], s: id, candidat: candidats[0],
    demande: demandes[place], second: candidats[1], compte, bulletin: '1.9',
    mesure: 'v1.9', passage: 2, nul: 999, parametre: 'dte-jours', urgence: 1, siret: SIRET[place],
    departement: place.slice(0, 2) };
  return target.replace(/\{(\w+)(?::[a-z-]+)?\}/g, (_, name) => {
    assert.ok(values[name], `a value for {${name}}`);
    return values[name];
  });
}

async function ask(line, profil, target, kind) {
  const someone = profil === 'public' ? people.public : people[profil];
  const answer = line.method === 'POST'
    ? await someone.send(target, {}, { form: kind })
    : await someone.ask(target, { form: kind });
  assertNothingLeaks(answer, `${line.name} ${profil}`);
  return answer;
}

function assertLetter(letter, kind, { status, headers, text }, where) {
  let want = LETTERS[letter];
  assert.ok(want, `${where}: a letter "${letter}"`);
  const shown = letter === 'L' && kind === 'html' && where.startsWith('GET');
  if (shown) want = 303;
  assert.equal(status, want, `${where} ${kind}: ${status}, not ${want}`);
  if (shown)
    assert.match(headers.location, /^\/connexion\?retour=\//, where);
  if (letter === 'd') assert.doesNotMatch(headers.location, /retour=/, where);
  if (letter === '-') assert.doesNotMatch(text, /Zéphyrin|<session /, where);
  if (letter === 'e' && kind === 'xml') assert.match(text, /<refus [^>]*code=/, where);
}

// Which statuts a cell is tried in: an empty form answers by statut, all else
// must be the same in each of them.
const statutsOf = ({ target, statut }, letter) =>
  (!target.includes('{s') || (statut && 'ed'.includes(letter)) ? [statut ?? STATUTS[0]]
    : STATUTS);

async function walk(line, profil) {
  const cell = line.cells[profil];
  assert.ok([1, 3].includes(cell?.length), `a cell for ${profil}`);
  const letters = cell.length === 1 && line.target.includes('{')
    ? cell.repeat(3) : cell;
  for (const [i, letter] of [...letters].entries()) {
    for (const statut of statutsOf(line, letter)) {
      const target = pathOf({ ...line, statut: undefined },
        TERRITORY[profil][i], statut);
      for (const kind of letter === 'd' ? ['html'] : ['html', 'xml'])
        assertLetter(letter, kind, await ask(line, profil, target, kind),
          `${line.method}, ${profil}, ${TERRITORY[profil][i]}, ${target}`);
    }
  }
}

describe('the map', () => {
  let rows;
  before(async () => {
    const { status, text } = await people.public.ask('/droits.xml');
    assert.equal(status, 200);
    rows = [...text.matchAll(/<ligne ([^>]*?)\/?>/g)].map(([, words]) =>
      Object.fromEntries([...words.matchAll(/([\w-]+)="([^"]*)"/g)]
        .map(([, name, value]) => [name, value])));
  });

  const plain = ({ method, target }) =>
    `${method} ${target.replace(/\{[^}]*\}/g, '{}')}`;

  test('holds the routes of the matrix, no more and no fewer, each once', () => {
    const written = ROUTES.map(plain).sort();
    assert.deepEqual(fs.readFileSync(path.join(TOP, 'src/pages/routes.c'), 'utf8')
      .match(/\{ "(?:GET|POST)", +"[^"]+"/g).map((row) => row
        .replace(/^\{ "(\w+)", +"([^"]+)"$/, '$1 $2')).sort(), written);
    // Machines are nobody: /droits is for people.
    assert.deepEqual(rows.map(({ methode, chemin }) =>
      `${methode} ${chemin.replace(/\{[^}]*\}/g, '{}')}`).sort(),
    written.filter((row) => !MACHINE.test(row)));
  });

  test('says in words what each address is', async () => {
    const { status, text } = await people.public.ask('/droits', { form: 'html' });
    assert.equal(status, 200);
    const named = [...text.matchAll(/<th scope="row">([^<]*)<span class="note adresse">([^<]*)</g)];
    assert.deepEqual(named.map(([, , chemin]) => chemin).sort(),
      [...new Set(rows.map(({ chemin }) => chemin))].sort());
    for (const [, words, chemin] of named) assert.ok(words.trim(), chemin);
  });

  test('says of each who may, as the matrix does', () => {
    const found = Object.fromEntries(rows.map((row) =>
      [`${row.methode} ${row.chemin.replace(/\{[^}]*\}/g, '{}')}`,
        PROFILS.filter((profil) => row[profil] === 'oui').join()]));
    const written = Object.fromEntries(ROUTES.filter(({ target }) =>
      !MACHINE.test(target)).map((line) => [plain(line),
      PROFILS.filter((profil) => !'Lx'.includes(line.cells[profil])).join()]));
    assert.deepEqual(found, written);
  });
});

describe('every cell', () => {
  const last = ({ target }) => target === '/deconnexion';
  for (const line of ROUTES.filter((one) => !last(one)))
    for (const profil of PROFILS)
      test(`${line.name}: ${profil}`, () => walk(line, profil));
});

describe('a list holds what is theirs', () => {
  for (const line of LINES.filter(({ method }) => method === 'LIST'))
    for (const profil of PROFILS)
      test(`${line.target}: ${profil}`, async () => {
        const cell = line.cells[profil];
        for (const [i, place] of TERRITORY[profil].entries()) {
          const target = pathOf(line, place, STATUTS[0]);
          const answer = await people[profil].ask(target);
          const where = `${profil} ${place} ${target}`;
          if (cell.length === 1) {
            assertLetter(cell, 'xml', answer, where);
            continue;
          }
          assert.equal(answer.status, 200, where);
          const row = target.startsWith('/sessions')
            ? ` id="${made[`${place} ${STATUTS[0]}`].id}"`
            : `siret="${SIRET[place]}"`;
          const list = answer.text.replace(/^[^]*?<(?:sessions|centres|agrements)\b/, '');
          assert.equal(list.includes(row), cell[i] === 'v', where);
          if (!target.startsWith('/sessions')) continue;
          const csv = await people[profil].ask(target.replace('?', '.csv?'));
          assert.equal(csv.text.includes(String(made[`${place} ${STATUTS[0]}`].id)),
            cell[i] === 'v', `${where} CSV`);
        }
      });
});

test('names and births are the centre’s and its UD’s, counts everybody’s', async () => {
  for (const profil of Object.keys(ACCOUNT)) {
    const { id } = made['44 en-preparation'];
    for (const kind of ['xml', 'html']) {
      const { text } = await people[profil].ask(`/sessions/${id}`, { form: kind });
      assert.equal(/Zéphyrin/.test(text), ['centre', 'ud'].includes(profil),
        `${profil} ${kind}`);
      assert.equal(/1990-01-02|02\/01\/1990|2 janvier 1990/.test(text),
        ['centre', 'ud'].includes(profil), `${profil} ${kind}`);
      if (kind === 'xml') assert.match(text, /<candidats nombre="[12]"/);
    }
  }
});

test('what each profil is shown is a valid page', async () => {
  const files = [];
  let sessions = 0;
  for (const line of ROUTES.filter(({ method, target }) =>
    method === 'GET' && !MACHINE.test(target)))
    for (const profil of PROFILS) {
      const statuts = line.target.includes('{s') ? STATUTS : [STATUTS[0]];
      for (const statut of statuts) {
        const { body } = await ask(line, profil, pathOf(line, '44', statut), 'xml');
        assert.deepEqual(incomplete(`${body}`), [], `${profil} ${line.target}`);
        sessions += `${body}`.split('<session ').length - 1;
        files.push(file(body, `${files.length} ${profil}${line.target.replace(
          /[/{}:]/g, '_')} ${statut}.xml`));
      }
    }
  const { code, stderr } = await run('xmllint', ['--noout', '--nonet',
    '--relaxng', path.join(TOP, 'xsl/schema/page.rng'), ...files]);
  assert.equal(code, 0, stderr.split('\n').filter((words) =>
    !/ validates$/.test(words)).slice(0, 30).join('\n'));
  assert.equal(wrong(files), '');
  assert.ok(sessions > 100, `${sessions}`);
});

test('POST /deconnexion ends a login at once, for who has one', async () => {
  const line = ROUTES.find(({ target }) => target === '/deconnexion');
  for (const profil of PROFILS) {
    const someone = await reader(ceres, ACCOUNT[profil]);
    assertLetter(line.cells[profil], 'html',
      await someone.send('/deconnexion', {}, { form: 'html' }), profil);
    assert.equal((await someone.ask('/sessions')).status, 401, profil);
  }
});
