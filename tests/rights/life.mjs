// life.mjs: each step of a session's life, in each statut, by each profil,
// with a form that is right, does what life.txt says and nothing else.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { ACCOUNT, STATUTS, TERRITORY, assertNothingLeaks, facts, form,
  freshKey, importSessions, inParallel, refusals, session, shared, table }
  from './tools.mjs';

const TABLE = table('life.txt');
const WORDS = Object.fromEntries(TABLE.filter(([kind]) => kind === 'WORD')
  .map(([, word, answer, refusal]) => [word, { answer: Number(answer), refusal }]));
const ROWS = TABLE.filter(([kind]) => kind !== 'WORD')
  .map(([action, profil, said, ...cells]) => ({ action, profil,
    marks: said === '-' ? [] : said.split(','), cells }));

// A form that is right, for that step of that session.
function fieldsOf(action, { statut, candidats, marks }) {
  const motif = marks.includes('sans-motif') ? ' \u00a0' : 'Demande du jury.';
  const person = { nom: `L’Écuyer-${freshKey()}`, prenoms: 'Anaïs',
    naissance: '29/02/1996', lieu: 'Nantes' };
  switch (action) {
    case 'informations-pratiques':
      return { fin: '10/07/2020', lieu: 'Salle 2',
        ...(statut === 'en-preparation' && { debut: '06/07/2020' }) };
    case 'report':
      return { debut: '07/09/2020', fin: '11/09/2020', motif };
    case 'fin-reelle': return { date: '05/06/2020' };
    case 'resultats': return Object.fromEntries(candidats.map((id) =>
      [`candidat-${id}`, 'absence']));
    case 'annulation': case 'renvoi': case 'reouverture': case 'retablissement':
      return { motif };
    case 'candidats': case 'candidats/{candidat}': return person;
    case 'candidats/import': return { confirmer: 'oui',
      texte: `nom;prenoms;naissance;lieu\n${Object.values(person).join(';')}` };
    default: return {};
  }
}

// One session for each cell; `want` is the cell, or "-" (404) for a session
// that is not theirs.
const CELLS = [];
for (const { action, profil, marks, cells } of ROWS) {
  assert.equal(cells.length, STATUTS.length, `${action} ${profil} ${marks}`);
  const doers = ROWS.filter((row) => row.action === action).map((row) => row.profil);
  const profils = profil === 'others'
    ? Object.keys(ACCOUNT).filter((one) => !doers.includes(one)) : [profil];
  cells.forEach((want, i) => {
    if (want === '.') return;
    for (const one of profils)
      for (const [away, place] of TERRITORY[one].entries()) {
        if (away && (want === 'x' || marks.length)) continue;
        CELLS.push({ ...session(STATUTS[i], marks, place), action, marks,
          profil: one, want: away ? '-' : want });
      }
  });
}

const listed = session('en-preparation', ['sans-candidat']);

let ceres;
let people;
let was;
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, [...CELLS, listed]);
  was = await facts(ceres, CELLS);
  await inParallel(CELLS, act);
  const is = await facts(ceres, CELLS);
  for (const cell of CELLS) cell.is = is.get(cell.id);
});

// What the page offers before, what is answered, what the page shows then.
async function act(cell) {
  const someone = people[cell.profil];
  const page = `/sessions/${cell.id}`;
  const path = cell.action.replace('{candidat}', cell.candidats[0] ?? 1);
  cell.page = (await someone.ask(page)).text;
  cell.sent = await someone.send(`${page}/${path}`,
    { revision: was.get(cell.id).revision, ...fieldsOf(cell.action, cell) });
  cell.after = (await someone.ask(page)).text;
}

const statutOf = (xml) => /<session [^>]*statut="([^"]+)"/.exec(xml)?.[1];

// "oui" where the page offers an action, else why not.
function offered(xml, action) {
  if (new RegExp(`<action code="${action}"`).test(xml)) return 'oui';
  const refus = new RegExp(`<refus action="${action}" code="([^"]+)"(?: regle="([^"]+)")?`)
    .exec(xml);
  return refus && [refus[1], refus[2]].filter(Boolean).join('/');
}

function assertUntouched(cell) {
  assert.deepEqual(cell.is, was.get(cell.id), 'something changed');
}

function assertDone(cell) {
  const before = was.get(cell.id);
  const statut = cell.want === '=' ? cell.statut : cell.want.slice(1);
  const list = cell.action.startsWith('candidats') ? '/candidats' : '';
  assert.equal(cell.sent.status, 303, refusals(cell.sent.text).join());
  assert.match(cell.sent.headers.location,
    new RegExp(`^/sessions/${cell.id}${list}\\?fait=[a-z-]+$`));
  assert.equal(statutOf(cell.after), statut);
  assert.equal(cell.is.statut, statut);
  assert.equal(cell.is.revision, before.revision + 1);
  assert.equal(cell.is.journal, before.journal + 1);
}

function assertCell(cell) {
  const { want, sent } = cell;
  const action = cell.action.split('/')[0];
  assertNothingLeaks(sent, cell.action);
  if (want === '=' || want.startsWith('>')) {
    assert.equal(offered(cell.page, action), 'oui');
    return assertDone(cell);
  }
  if (want === '-') {
    assert.equal(sent.status, 404);
  } else if (want === 'x') {
    assert.equal(sent.status, 403);
    if (cell.profil !== 'service')
      assert.equal(offered(cell.page, action), 'profil-sans-droit');
  } else {
    assert.deepEqual([sent.status, refusals(sent.text)],
      [WORDS[want].answer, [WORDS[want].refusal]]);
    // What another input could mend is offered all the same.
    assert.equal(offered(cell.page, action),
      WORDS[want].answer === 422 ? 'oui' : WORDS[want].refusal);
  }
  return assertUntouched(cell);
}

const nameOf = ({ action, profil, statut, marks, place, want }) =>
  `${action}, ${[statut, ...marks].join(' ')}, ${profil}, ${place}: ${want}`;

describe('a step', () => {
  for (const cell of CELLS) test(nameOf(cell), () => assertCell(cell));
});

// Creation stands on an agrément instead of a session.
describe('POST /sessions', () => {
  const body = (someone, place, rest) => form({ jeton: someone.jeton,
    cle: freshKey(), type: 'titre', agrement: place,
    debut: '06/07/2020', fin: '2020-07-10', ...rest });
  const count = async () => Number((await sql(ceres,
    'SELECT COUNT(*) FROM session'))[0][0]);

  test('a centre creates within its own agréments only', async () => {
    const someone = people.centre;
    for (const [agrement, status] of [[1001, 303], [1006, 303], [1030, 422],
      [1009, 422], [1014, 422], [999999, 422], ['', 422], ['-1', 422]]) {
      const before = await count();
      const answer = await someone.sendBody('/sessions', body(someone, agrement));
      assert.equal(answer.status, status, `${agrement}: ${answer.text}`);
      assert.equal(await count(), before + (status === 303));
      if (status !== 303) {
        assert.match(answer.text, /<refus [^>]*champ="agrement"/);
        continue;
      }
      const { pathname } = new URL(answer.headers.location, ceres.url);
      const { text } = await someone.ask(pathname);
      assert.equal(statutOf(text), 'en-preparation');
      assert.match(text, new RegExp(`<agrement id="${agrement}"`));
    }
  });

  test('its dates are covered, in order and not past; today is not', async () => {
    const someone = people.centre;
    for (const [debut, fin, refusal] of [
      ['2020-06-14', '2020-07-10', 'debut-passe'],
      ['2020-06-15', '2020-06-15', null],
      ['2020-07-10', '2020-07-09', 'fin-avant-debut'],
      ['2022-12-30', '2023-01-01', 'fin-hors-agrement'],
      ['2022-12-30', '2022-12-31', null],
      ['2023-01-01', '2023-01-02', 'debut-hors-agrement'],
      ['30/02/2021', '2021-03-01', 'date-impossible'],
      ['01/01/0000', '2021-03-01', 'date-impossible'],
      ['', '2021-03-01', 'obligatoire']]) {
      const { status, text } = await someone.sendBody('/sessions',
        body(someone, 1001, { debut, fin }));
      assert.deepEqual([status, refusals(text)],
        refusal ? [422, [refusal]] : [303, []], `${debut} ${fin}`);
    }
  });

  test('no other profil creates one', async () => {
    const before = await count();
    for (const profil of Object.keys(ACCOUNT).filter((one) => one !== 'centre')) {
      const someone = people[profil];
      const { status } = await someone.sendBody('/sessions', body(someone, 1001));
      assert.equal(status, 403, profil);
    }
    assert.equal(await count(), before);
  });
});

// As a browser sends a form with a file in it.
test('a list of candidats comes as a file: looked at, then imported once', async () => {
  const one = listed;
  const path = `/sessions/${one.id}/candidats/import`;
  const someone = people.centre;
  const part = (name, value, rest = '') => `--b\r\nContent-Disposition: form-data; ` +
    `name="${name}"${rest}\r\n\r\n${value}\r\n`;
  const list = 'Nom;Prénoms;Naissance;Lieu\r\n"Le Gœff; dit ""Loïc""";Ève;29/02/1996;Brest\r\n';
  const send = (boundary, extra, file = list) => someone.sendBody(path, [
    part('jeton', someone.jeton), part('texte', ''),
    ...Object.entries({ cle: freshKey(), ...extra }).map(([name, value]) => part(name, value)),
    part('fichier', file, '; filename="liste é.csv"\r\nContent-Type: text/csv'),
    '--b--\r\n'].join('').replaceAll('--b', `--${boundary}`),
  { headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` } });
  const dry = await send('----WebKitFormBoundaryA1', {});
  assert.equal(dry.status, 200, dry.text);
  assert.match(dry.text, /<import valides="1" lignes="1"/);
  const name = /Le Gœff; dit (?:"|&quot;)Loïc/;
  assert.match(dry.text, new RegExp(`<nom>${name.source}`));
  const cle = freshKey();
  for (const boundary of ['x', '---------------------------4242']) {
    const { status, headers } = await send(boundary, { cle, confirmer: 'oui' });
    assert.deepEqual([status, headers.location.split('?')[0]],
      [303, `/sessions/${one.id}/candidats`]);
  }
  assert.equal((await facts(ceres, [one])).get(one.id).revision, 2);
  assert.match((await people.ud.ask(`/sessions/${one.id}`)).text, name);
});
