// bulletin.test.mjs: the life of a bulletin by ceresctl, with its journal and
// its history in the database.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { startStack } from '../stack/ceres.mjs';
import {
  bulletin, done, everything, file, folder, momentAfter, refused, sql, window,
} from './tools.mjs';

let ceres;
before(async () => {
  ceres = await startStack({ now: '2020-06-12T10:00:00+02:00' });
});
after(() => ceres?.stop());

const publish = (parts, ...options) =>
  ceres.ctl('bulletin', 'publish', file(bulletin(parts)), ...options);
const withdraw = (...args) => ceres.ctl('bulletin', 'withdraw', ...args);
const stages = async (numero) => (await sql(ceres, `SELECT etape
  FROM bulletin FOR SYSTEM_TIME ALL WHERE numero = '${numero}'
  ORDER BY row_start`)).flat();
const journal = (numero) => sql(ceres, `SELECT verb, motif, avant, apres, auteur
  FROM journal WHERE noun = 'bulletin' AND noun_id = '${numero}' ORDER BY id`);
const windows = (numero) => sql(ceres, `SELECT debut, fin, annulee
  FROM maintenance WHERE bulletin = '${numero}'`);

// Nothing changed while `work` ran.
async function changesNothing(work) {
  const before = await everything(ceres);
  await work();
  assert.deepEqual(await everything(ceres), before);
}

const FIRST = '2020-07-01T12:00:00+02:00';
const SECOND = '2020-07-01T15:00:00+02:00';
const MOVED = '2020-07-01T16:00:00+02:00';
const SAID = ['2020-06-12T10:00:01+02:00', 'Une faute.'];
const told = (etape, fin = SECOND, rest = '') =>
  `${etape}, fenetre ${FIRST}/${fin}${rest}`;

test('--dry-run says what would be, and changes nothing', () =>
  changesNothing(async () => {
    done(await publish({ fenetre: window(FIRST, SECOND) }, '--dry-run'),
      /^bulletin 2\.0: would be: publie, fenetre 2020-07-01T12/);
    done(await publish({}, '--draft', '--dry-run'), /would be: brouillon/);
  }));

test('a draft, changed, then published', async () => {
  done(await publish({ text: 'A' }, '--draft'), /^bulletin 2\.0: brouillon\n$/);
  done(await publish({ text: 'B' }, '--draft'), /brouillon/);
  assert.deepEqual(await windows('2.0'), []);
  done(await publish({ text: 'C', fenetre: window(FIRST, SECOND) }),
    /^bulletin 2\.0: publie, fenetre/);
  assert.deepEqual(await stages('2.0'), ['brouillon', 'brouillon', 'publie']);
  assert.deepEqual(await windows('2.0'),
    [['2020-07-01 10:00:00', '2020-07-01 13:00:00', '0']]);
  const rows = await journal('2.0');
  assert.deepEqual(rows.map((row) => row.slice(0, 4)), [
    ['brouillon', '', '', 'brouillon'],
    ['brouillon', '', 'brouillon', 'brouillon'],
    ['publie', '', 'brouillon', told('publie')],
  ]);
  for (const [, , , , auteur] of rows) assert.match(auteur, /^ceresctl:\w+/);
});

test('published twice is published once', () => changesNothing(async () => {
  done(await publish({ text: 'C', fenetre: window(FIRST, SECOND) }),
    /exactly this text/);
}));

const REFUSALS = [
  ['a draft of it', { text: 'D' }, ['--draft'], /no longer be a draft|is published/],
  ['changed without saying so',
    { text: 'D', fenetre: window(FIRST, SECOND) }, [], /say what changed/],
  ['its window left out', { text: 'D', corrections: [SAID] }, [], /keep <fenetre>/],
  ['a correction of yesterday', { text: 'D', fenetre: window(FIRST, SECOND),
    corrections: [['2020-06-11T10:00:00+02:00', 'x']] }, [], /dated after/],
  ['a correction of tomorrow', { text: 'D', fenetre: window(FIRST, SECOND),
    corrections: [['2020-06-13T10:00:00+02:00', 'x']] }, [], /in the future/],
  ['a first publication with a correction',
    { numero: '2.5', corrections: [SAID] }, [], /nothing to correct/],
];
for (const [name, parts, options, words] of REFUSALS)
  test(`refused: ${name}`, () => changesNothing(async () => {
    refused(await publish(parts, ...options), 1, words);
  }));

test('refused: a file that is not correct', () => changesNothing(async () => {
  refused(await publish({ publics: 'tous' }), 1, /publics/);
  refused(await ceres.ctl('bulletin', 'publish', '/no/such'), 1, /no such file/);
}));

test('corrected, its window moved, then cancelled', async () => {
  const date = await momentAfter(ceres, '2.0');
  const later = date.replace(/:\d\d\+/, ':59+');
  done(await publish({ text: 'D', fenetre: window(FIRST, MOVED),
    corrections: [[date, 'Plus tard.']] }), /corrige, fenetre .*T16:00/);
  assert.deepEqual(await windows('2.0'),
    [['2020-07-01 10:00:00', '2020-07-01 14:00:00', '0']]);
  assert.deepEqual((await sql(ceres, `SELECT sequence FROM bulletin
    WHERE numero = '2.0'`)).flat(), ['1']);
  // The second correction comes when its second has.
  await ceres.restart({ now: later });
  await new Promise((resolve) => setTimeout(resolve, 1100));
  done(await publish({ text: 'E',
    fenetre: window(FIRST, MOVED, ' annulee="oui"'),
    corrections: [[date, 'Plus tard.'], [later, 'Annulée.']] }), /annulee/);
  assert.deepEqual(await windows('2.0'),
    [['2020-07-01 10:00:00', '2020-07-01 14:00:00', '1']]);
  assert.deepEqual((await journal('2.0')).slice(-2).map((row) => row[3]),
    [told('corrige', MOVED), told('corrige', MOVED, ' annulee')]);
});

test('what was closed by hand is not opened by a correction', async () => {
  const fenetre = window('2020-06-13T12:00:00+02:00', '2020-06-13T15:00:00+02:00');
  done(await publish({ numero: '4.0', fenetre }));
  const [[id]] = await sql(ceres, `SELECT id FROM maintenance
    WHERE bulletin = '4.0'`);
  done(await ceres.ctl('maintenance', 'off', id), /cancelled/);
  const date = await momentAfter(ceres, '4.0');
  done(await publish({ numero: '4.0', text: 'Sans faute.', fenetre,
    corrections: [[date, 'Une faute.']] }), /corrige/);
  assert.deepEqual((await windows('4.0')).map((row) => row[2]), ['1']);
});

test('withdrawn, with a reason, for good', async () => {
  await changesNothing(async () => {
    refused(await withdraw('2.0'), 1, /give --reason/);
    refused(await withdraw('2.0', '--reason='), 1, /give --reason/);
    refused(await withdraw('9.9', '--reason=x'), 1, /not published/);
    refused(await withdraw('2.0 ', '--reason=x'), 1, /not published/);
    done(await withdraw('2.0', '--reason=x', '--dry-run'), /would be: retire/);
  });
  done(await withdraw('2.0', '--reason=« Remplacé » par l’autre'), /retire/);
  assert.equal((await stages('2.0')).at(-1), 'retire');
  assert.deepEqual((await journal('2.0')).at(-1).slice(0, 2),
    ['retire', '« Remplacé » par l’autre']);
  await changesNothing(async () => {
    refused(await withdraw('2.0', '--reason=x'), 1, /has been withdrawn/);
    refused(await publish({ text: 'F', corrections: [SAID] }), 1,
      /has been withdrawn/);
    refused(await publish({}, '--draft'), 1, /has been withdrawn/);
  });
});

test('a reason is one line of 1,000 characters at most', () =>
  changesNothing(async () => {
    for (const [reason, words] of [['x'.repeat(1001), /1000 characters at most/],
      ['a\nb', /one line/], ['a\tb', /one line/], ['a\x1bb', /one line/]])
      refused(await withdraw('1.9', `--reason=${reason}`), 2, words);
    done(await withdraw('1.9', `--reason=${'é'.repeat(1000)}`, '--dry-run'));
  }));

test('the list, as text, XML and CSV', async () => {
  const text = done(await ceres.ctl('bulletin', 'list'));
  assert.match(text, /^numero +etape +publie +maj +intitule\n/);
  assert.match(text, /^1\.9 +publie +2020-06-10T09:0\d:\d\d\+02:00/m);
  assert.match(text, /^2\.0 +retire /m);
  const xml = done(await ceres.ctl('bulletin', 'list', '--format=xml'));
  assert.match(xml, /^<\?xml [^]*<bulletins xmlns="urn:ceres:1" version="1\.9">/);
  assert.match(xml, new RegExp('<bulletin numero="2\\.0" etape="retire" [^>]*>' +
    '<intitule>Essai 2\\.0</intitule></bulletin>'));
  const csv = done(await ceres.ctl('bulletin', 'list', '--format', 'csv'));
  assert.match(csv, /^\uFEFFnumero;etape;publie;maj;intitule\r\n/);
  assert.match(csv, /^1\.9;publie;2020-06-10T[^;]+;[^;]+;MISE EN .*\r$/m);
});

test('with the database away: 75, and nothing lost', async () => {
  const before = await everything(ceres);
  await ceres.hold('database', 'SIGTERM'); // a throw-away one may forget
  refused(await publish({ numero: '5.0' }), 75, /try again/);
  refused(await withdraw('1.9', '--reason=x'), 75, /try again/);
  refused(await ceres.ctl('bulletin', 'list'), 75, /try again/);
  refused(await ceres.ctl('bulletin', 'export', `${folder}/out`), 75, /try again/);
  refused(await ceres.ctl('maintenance', 'list'), 75, /try again/);
  refused(await ceres.ctl('db', 'migrate'), 75, /try again/);
  ceres.release('database');
  await ceres.ready();
  assert.deepEqual(await everything(ceres), before);
  done(await publish({ numero: '5.0' }), /publie/);
});
