// session.test.mjs: sessions into and out of CERES by files.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before, describe } from 'node:test';
import { incomplete, wrong } from '../schema/tools.mjs';
import { TOP, run, startStack } from '../stack/ceres.mjs';
import { ceresctl, done, file, folder, refused, sql } from './tools.mjs';

let ceres;
before(async () => { ceres = await startStack(); });
after(() => ceres?.stop());

const load = (...args) => ceres.ctl('session', 'import', ...args);
const everything = () => sql(ceres, `SELECT id, revision, statut, debut, fin
  FROM session FOR SYSTEM_TIME ALL
  UNION ALL SELECT session, candidat, resultat, row_start, row_end
    FROM inscription FOR SYSTEM_TIME ALL
  UNION ALL SELECT 0, id, nom, prenoms, lieu FROM candidat
  UNION ALL SELECT 1, id, noun, noun_id, verb FROM journal`);

// A session of agrément 1001 (TP-00402 in Nantes); `parts` replaces its parts.
function session(parts = {}) {
  const { id = 200001, type = 'titre', statut = 'en-preparation', rest = '',
    titre = '<titre code="TP-00402"/>', centre = '', agrement = 1001,
    dates = 'debut="2020-09-07" fin="2020-09-18"', more = '' } = parts;
  return `<session id="${id}" type="${type}" statut="${statut}"${rest}>${titre}
${centre}<agrement id="${agrement}"/>
<dates ${dates}/>
${more}</session>
`;
}
const sessions = (...items) => file(`<sessions xmlns="urn:ceres:1" version="1.9">
${items.join('')}</sessions>\n`);
const person = (nom, rest = '', more = '') => `<candidat${rest}><nom>${nom}</nom>
<prenoms>Zoé</prenoms><naissance>1990-02-28</naissance><lieu>Brest</lieu>${more}</candidat>`;
const candidats = (...people) => `<candidats>${people.join('')}</candidats>`;
const row = async (id, columns) => (await sql(ceres,
  `SELECT ${columns} FROM session WHERE id = ${id}`))[0];

async function nothing(work) {
  const before = await everything();
  await work();
  assert.deepEqual(await everything(), before);
}

describe('refused, with its line, and nothing of the file kept', () => {
  for (const [name, parts, line, words] of [
    ['an unknown agrément', { agrement: 9999 }, 2, /agrement 9999: not known/],
    ['the titre of another', { titre: '<titre code="TP-00520"/>' }, 2,
      /titre TP-00520: the agrément 1001 is for TP-00402/],
    ['the centre of another', { centre: '<centre siret="99999114400034"/>' }, 2,
      /that of 99999107800026/],
    ['the site of another', { agrement: '1001"/><site departement="75' }, 2,
      /site in 75: that of the agrément 1001 is in 44/],
    ['an id that is known', { id: 100001 }, 2, /100001 is known: --replace/],
    ['id 0', { id: 0 }, 2, /0/],
    ['a negative id', { id: -1 }, 2, /-1/],
    ['an id with letters', { id: '42abc' }, 2, /42abc/],
    ['an id too long', { id: '999999999999999999999' }, 2, /9999/],
    ['a signed id', { id: '+200001' }, 2, /without sign/],
    ['no such type', { type: 'tp' }, 2, /type/],
    ['no such statut', { statut: 'ouverte' }, 2, /"ouverte": expected a statut/],
    ['a statut before without being annulee',
      { rest: ' statut-avant="en-preparation"' }, 2, /only a session that is annulee/],
    ['annulee from validee',
      { statut: 'annulee', rest: ' statut-avant="validee"' }, 2, /statut-avant: expected/],
    ['annulee from resultats-saisis',
      { statut: 'annulee', rest: ' statut-avant="resultats-saisis"' }, 2, /statut-avant: expected/],
    ['30 February', { dates: 'debut="2020-02-30" fin="2020-03-01"' }, 4, /2020-02-30/],
    ['the year 0', { dates: 'debut="0000-01-01" fin="2020-03-01"' }, 4, /0000-01-01/],
    ['a day with an offset', { dates: 'debut="2020-09-07Z" fin="2020-09-18"' }, 4,
      /2020-09-07Z/],
    ['an end before the beginning', { dates: 'debut="2020-09-07" fin="2020-09-06"' },
      4, /ends before it begins/],
    ['an actual end before the beginning',
      { dates: 'debut="2020-09-07" fin="2020-09-18" fin-reelle="2020-09-06"' }, 4,
      /debut <= fin-reelle <= fin/],
    ['an actual end after the end',
      { dates: 'debut="2020-09-07" fin="2020-09-18" fin-reelle="2020-09-19"' }, 4,
      /debut <= fin-reelle <= fin/],
    ['no end', { dates: 'debut="2020-09-07"' }, 4, /fin/],
    ['an attribute that is none', { rest: ' fin-reele="x"' }, 2, /fin-reele/],
    ['an element that is none', { more: '<salle/>' }, 5, /salle/],
    ['a ccp session without ccp', { type: 'ccp' }, 2, /names its ccp/],
    ['the ccp of another titre', { type: 'ccp', more: '<ccp code="CP-003060"/>' }, 2,
      /CP-003060: not one of the titre TP-00402/],
    ['the same ccp twice', { type: 'ccp',
      more: '<ccp code="CP-003056"/>\n<ccp code="CP-003056"/>' }, 6, /same ccp twice/],
    ['the same candidat twice', { more: candidats(person('Le Gall'),
      person('LE GALL')) }, 6, /same candidat twice/],
    ['a child', { more: candidats(person('Petit')).replace('1990', '2015') }, 5,
      /candidat-trop-jeune/],
    ['an épreuve of another titre', { more: candidats(person('Petit', '',
      '<epreuve ccp="CP-003060" resultat="obtenu"/>')) }, 5, /not this session's/],
    ['an épreuve without its result', { more: candidats(person('Petit', '',
      '<epreuve ccp="CP-003056"/>')) }, 6, /an epreuve says its resultat/],
    ['a result that is none', { more: candidats(person('Petit', ' resultat="recu"')) },
      5, /resultat/],
  ])
    test(name, () => nothing(async () => {
      const place = sessions(session(parts));
      // A good one before it is not kept either; it takes no line of it.
      const good = sessions(session({ id: 200099 }).replaceAll('\n', ' ') +
        session(parts));
      const { stderr } = await load(place);
      const said = /^[^:\n]*:(\d+): /m.exec(stderr);
      assert.equal(Number(said?.[1]), line, stderr);
      refused(await load(good), 1, words);
    }));

  for (const [name, text, words] of [
    ['not XML', 'id;type\n1;titre\n', /:1: /],
    ['nothing', '', /./],
    ['a DOCTYPE', '<!DOCTYPE sessions [<!ENTITY a "b">]>\n<sessions/>', /:1: a DOCTYPE/],
    ['another root', '<bulletin xmlns="urn:ceres:1"/>', /expected <sessions/],
    ['no namespace', '<sessions version="1.9"/>', /expected <sessions/],
    ['no version', '<sessions xmlns="urn:ceres:1"/>', /version/],
    ['cut short', '<sessions xmlns="urn:ceres:1" version="1.9">\n<session', /:2: /],
    ['text between', '<sessions xmlns="urn:ceres:1" version="1.9">\nx</sessions>',
      /:2: text between sessions/],
    ['a tag without end', `<sessions xmlns="urn:ceres:1" version="1.9">\n<session ${
      Array.from({ length: 9000 }, (_, i) => `a${i}=""`).join(' ')}/></sessions>`,
    /:2: .*65,536 bytes/],
    ['a session of 5 MiB', `<sessions xmlns="urn:ceres:1" version="1.9">\n<session>${
      '<a/>'.repeat(5 << 18)}</session></sessions>`, /more than 4 MiB/],
  ])
    test(name, () => nothing(async () => {
      refused(await load(file(text)), 1, words);
    }));
  test('no file', () => nothing(async () => {
    refused(await load(path.join(folder, 'none.xml')), 1, /none\.xml: No such file/);
  }));
});

test('every error is told, in one run', () => nothing(async () => {
  const { code, stderr } = await load(sessions(session({ agrement: 9999 }),
    session({ id: 200002 }), session({ id: 200002 }), session({ statut: 'x' })));
  assert.equal(code, 1);
  for (const words of [/:2: agrement 9999/, /:10: session 200002 comes twice/,
    /:14: "x": expected a statut/, /nothing of it was stored/])
    assert.match(stderr, words);
}));

test('--dry-run: as the real one, but nothing is kept', () => nothing(async () => {
  done(await load(sessions(session()), '--dry-run'), /1 session\(s\) would be created/);
  refused(await load(sessions(session({ id: 100001 })), '--dry-run'), 1, /is known/);
}));

test('statuts by any of their spellings', async () => {
  const spellings = [['En préparation', 'en-preparation'],
    ['DTE envoyé', 'demande-dte-envoyee'], ['Demande DTE envoyée', 'demande-dte-envoyee'],
    ['Demande de DTE envoyée', 'demande-dte-envoyee'],
    ['Convocations envoyée', 'convocations-envoyees'],
    ['convocations-envoyees', 'convocations-envoyees'],
    ['RÉSULTATS SAISIS', 'resultats-saisis'], ['Validée', 'validee'], ['Annulée', 'annulee']];
  done(await load(sessions(...spellings.map(([statut], i) =>
    session({ id: 200100 + i, statut })))), /9 session\(s\) created/);
  assert.deepEqual(await sql(ceres, `SELECT statut FROM session
    WHERE id >= 200100 AND id < 200109 ORDER BY id`), spellings.map(([, code]) => [code]));
});

test('a session with candidats and results, then --replace', async () => {
  const obtained = ['CP-003056', 'CP-003057', 'CP-003058'].map((ccp) =>
    `<epreuve ccp="${ccp}" resultat="obtenu"/>`).join('');
  const dates = 'debut="2020-05-04" fin="2020-08-24" fin-initiale="2020-05-15" ' +
    'fin-reelle="2020-06-05" mesure="v1.9" regle="R9"';
  const first = session({ id: 200200, statut: 'validee', dates,
    rest: ' dte-le="2020-01-15" convocations-le="2020-04-01"',
    more: '<informations lieu="Salle &lt;3&gt;" horaire="9 h"/>' + candidats(
      person('N’Diaye', ' resultat="reussite"', obtained), person('Absente', ' resultat="absence"')) });
  done(await load(sessions(first)), /1 session\(s\) created/);
  assert.deepEqual(await row(200200, `revision, statut, centre, site, departement, region,
    fin_initiale, fin_reelle, fin_mesure, fin_regle, dte_le, lieu`),
  ['1', 'validee', '1', '1', '44', '52', '2020-05-15', '2020-06-05', 'v1.9', 'R9',
    '2020-01-15', 'Salle <3>']);
  const results = () => sql(ceres, `SELECT nom, inscription.resultat, COUNT(ccp)
    FROM inscription JOIN candidat ON candidat.id = candidat
    LEFT JOIN epreuve USING (session, candidat) WHERE session = 200200
    GROUP BY nom ORDER BY nom`);
  assert.deepEqual(await results(), [['Absente', 'absence', '0'], ['N’Diaye', 'reussite', '3']]);
  await nothing(async () => refused(await load(sessions(first)), 1, /--replace/));
  // Without <candidats> they stay; with it, it says who they are.
  done(await load(sessions(session({ id: 200200, dates })), '--replace'), /1 replaced/);
  assert.deepEqual(await row(200200, 'revision, statut, dte_le'), ['2', 'en-preparation', 'NULL']);
  assert.equal((await results()).length, 2);
  // Whoever has results stays, whatever has become of the session since.
  await nothing(async () => refused(await load(sessions(session({ id: 200200,
    dates, more: candidats(person('N’DIAYE', ' resultat="echec"')) })),
  '--replace'), 1, /:2: session 200200 holds results of somebody/));
  await nothing(async () => refused(await load(sessions(session({ id: 200200,
    dates, more: candidats() })), '--replace'), 1, /holds results/));
  done(await load(sessions(session({ id: 200200, dates, more: candidats(
    person('N’DIAYE', ' resultat="echec"'), person('ABSENTE'), person('Passant')) })),
  '--replace'));
  assert.deepEqual(await results(), [['Absente', 'NULL', '0'],
    ['N’Diaye', 'echec', '0'], ['Passant', 'NULL', '0']]);
  done(await load(sessions(session({ id: 200200, dates,
    more: candidats(person('n’diaye')) })), '--replace'));
  assert.deepEqual(await results(), [['N’Diaye', 'NULL', '0']]);
  assert.deepEqual(await sql(ceres, `SELECT verb, revision, centre, region FROM journal
    WHERE noun = 'session' AND noun_id = '200200' ORDER BY id`),
  [1, 2, 3, 4].map((revision) => ['import', String(revision), '1', '52']));
  await nothing(async () => refused(await load(sessions(session({ id: 200200,
    agrement: 1007 })), '--replace'), 1, /of the agrément 1001: it stays so/));
});

test('a session of CCPs stays one of those', async () => {
  const one = (...codes) => sessions(session({ id: 200250, type: 'ccp',
    more: codes.map((code) => `<ccp code="${code}"/>`).join('') }));
  done(await load(one('CP-003056', 'CP-003058')));
  done(await load(one('CP-003058', 'CP-003056'), '--replace'), /1 replaced/);
  for (const other of [['CP-003056'], ['CP-003056', 'CP-003057'],
    ['CP-003056', 'CP-003057', 'CP-003058']])
    await nothing(async () => refused(await load(one(...other), '--replace'), 1,
      /:2: session 200250 has other ccps: it stays so/));
});

test('a dérogation comes in and goes out', async () => {
  const text = 'Site fermé\nà cause de <l’état d’urgence>.';
  const more = `<derogation>${text.replace('<', '&lt;').replace('>', '&gt;')}</derogation>`;
  const dates = 'debut="2031-05-04" fin="2031-05-08"';
  done(await load(sessions(session({ id: 200300, dates, more }))));
  assert.equal((await row(200300, 'derogation'))[0], text.replace('\n', '\\n'));
  assert.ok(done(await ceres.ctl('session', 'export')).includes(more));
  assert.match(done(await ceres.ctl('session', 'export', '--format=csv')), /;derogation;/);
  await nothing(async () => {
    refused(await load(sessions(session({ id: 200301, more: '<derogation/>' }))), 1, /derogation/);
    refused(await load(sessions(session({ id: 200301,
      more: `<derogation>${'a'.repeat(1001)}</derogation>` }))), 1, /derogation/);
  });
});

test('what is exported is valid and comes back as it was', async () => {
  const xml = done(await ceres.ctl('session', 'export'));
  const place = file(xml, 'export.xml');
  done(await run('jing', [path.join(TOP, 'xsl/schema/sessions.rng'), place]));
  assert.equal(wrong([place]), '');
  assert.deepEqual(incomplete(xml), []);
  assert.equal(xml.match(/<session /g).length,
    Number((await sql(ceres, 'SELECT COUNT(*) FROM session'))[0][0]));
  assert.doesNotMatch(xml, /<candidat|<nom>/);
  const columns = `id, type, statut, statut_avant, titre, agrement, debut, fin, fin_initiale,
    fin_reelle, fin_mesure, fin_regle, dte_le, convocations_le, lieu, precisions, derogation`;
  const before = await sql(ceres, `SELECT ${columns} FROM session`);
  done(await load(place, '--replace'), /0 session\(s\) created, \d+ replaced/);
  assert.deepEqual(await sql(ceres, `SELECT ${columns} FROM session`), before);
  assert.equal(done(await ceres.ctl('session', 'export', '--format=xml'))
    .replace(/ revision="\d+"/g, ''), xml.replace(/ revision="\d+"/g, ''));
  const csv = done(await ceres.ctl('session', 'export', '--format=csv'));
  assert.match(csv, /^\uFEFFid;type;statut;.*;titre code;/);
  assert.match(csv, /^100042;titre;convocations-envoyees;.*;24\/08\/2020;15\/05\/2020;/m);
  refused(await ceres.ctl('session', 'export', '--format=text'), 2, /--format=xml\|csv/);
});

test('--replace without it takes the dérogation away', async () => {
  done(await load(sessions(session({ id: 200300 })), '--replace'));
  assert.equal((await row(200300, 'derogation'))[0], 'NULL');
});

test('a large file: little memory, and lines beyond 65,535', async () => {
  const place = path.join(folder, 'large.xml');
  const out = fs.openSync(place, 'w');
  fs.writeSync(out, '<sessions xmlns="urn:ceres:1" version="1.9">\n');
  const pad = `${' '.repeat(60)}\n`.repeat(200);
  for (let i = 0; i < 2000; i += 1)
    fs.writeSync(out, session({ id: 300000 + i }).replace('\n', `\n${pad}`));
  fs.writeSync(out, `${session({ agrement: 9999 })}</sessions>\n`);
  fs.closeSync(out);
  const { code, stdout, stderr } = await run('sh', ['-c', `ulimit -v 400000; exec "$@"`, 'sh',
    path.join(TOP, 'build/release/ceresctl'), '-c', path.join(ceres.var, 'ceres.conf'),
    'session', 'import', place]);
  assert.equal(code, 1, stdout);
  assert.match(stderr, new RegExp(`:${2 + 2000 * 204}: agrement 9999`));
  assert.deepEqual(await sql(ceres, 'SELECT id FROM session WHERE id >= 300000'), []);
});

test('without a database: 75', async () => {
  refused(await ceresctl(['session', 'import', sessions(session())]), 75, /try again/);
  refused(await ceresctl(['session', 'export']), 75, /try again/);
});
