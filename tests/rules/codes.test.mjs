// codes.test.mjs: a list of code words stands in C, in the database, in the
// grammar and in French: here they are held against each other.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const read = (name) => fs.readFileSync(path.join(TOP, name), 'utf8');
const named = (folder, ends) =>
  fs.readdirSync(path.join(TOP, folder), { recursive: true })
    .map(String).filter((name) => name.endsWith(ends)).sort()
    .map((name) => ({ name, text: read(path.join(folder, name)) }));
const sorted = (words) => [...new Set(words)].sort();
const all = (text, pattern) => [...text.matchAll(pattern)].map((m) => m[1]);

const STRING = /"((?:[^"\\\n]|\\.)*)"/g;
const sources = named('src', '.c').map(({ name, text }) => ({
  name, text: text.replace(/\/\*[^]*?\*\//g, ' ')
    .replace(/'(?:[^'\\\n]|\\.)'/g, '0'),
}));
const code = sources.map(({ text }) => text).join('\n');
const headers = named('include', '.h').concat(named('src', '.h'))
  .map(({ text }) => text.replace(/\/\*[^]*?\*\//g, ' ')).join('\n');

// The codes of a C enum: "word" in { [CONSTANT] = "word" }, in
// { [CONSTANT] = { "word", … } } and in { CONSTANT, "word" }.
function enumCodes(name) {
  const [, body] = new RegExp(
    `enum (?:\\[\\[nodiscard\\]\\] )?${name} \\{([^}]*)\\}`)
    .exec(headers + code);
  return all(body, /\b([A-Z][A-Z0-9_]+)/g).flatMap((constant) => all(code,
    new RegExp(`(?:\\[${constant}\\]\\s*=\\s*\\{?|\\{\\s*${constant},)` +
      '\\s*"([a-z-]+)"', 'g')));
}

// Those of an array of words.
const arrayCodes = (file, name) => all(new RegExp(
  `\\b${name}\\[[^\\]]*\\] = \\{([^;]*)\\}`).exec(read(file))[1], STRING);

const schema = named('sql/schema', '.sql').map(({ text }) => text).join('\n');
const checkCodes = (name) => all(new RegExp(
  `CONSTRAINT ${name} CHECK \\(([^;]*?\\))\\)[,\\n]`).exec(schema)[1],
  /'([a-z-]+)'/g);

const grammars = Object.fromEntries(named('xsl/schema', '.rng')
  .map(({ name, text }) => [name, text.replace(/<!--[^]*?-->/g, '')]));
const grammarCodes = (file, define, attribute = '') => {
  const [body] = new RegExp(`<define name="${define}">[^]*?</define>`)
    .exec(grammars[file]);
  const part = attribute ? new RegExp(
    `<attribute name="${attribute}">[^]*?</attribute>`).exec(body)[0] : body;
  return all(part, /<value>(.*?)</g);
};

const sheets = named('xsl', '.xsl');
const drawn = sheets.map(({ text }) => text.replace(/<!--[^]*?-->/g, ''))
  .join('\n');
// The lines CODE=WORDS of a list.
const list = (name) => Object.fromEntries(new RegExp(
  `<xsl:variable name="${name}">\\n([^<]*)</xsl:variable>`).exec(drawn)[1]
  .split('\n').filter(Boolean).map((line) => line.split(/=(.*)/)));
const statuts = all(drawn, /\$code = '([a-z-]+)'">/g);
const libelles = [...Object.keys(list('libelles')), ...statuts];

for (const [what, codes, { sql, rng, words }] of [
  ['statut of a session', enumCodes('session_statut'),
    { sql: 'session_statut', rng: ['session.rng', 'statut'], words: libelles }],
  ['type of a session', enumCodes('session_type'),
    { sql: 'session_type', rng: ['session.rng', 'type'], words: libelles }],
  ['type of a demande', enumCodes('session_type'),
    { sql: 'demande_nature', words: libelles }],
  ['result of a candidat', enumCodes('resultat'), { sql: 'inscription_resultat',
    rng: ['session.rng', 'resultat'], words: libelles }],
  ['result of a CCP', enumCodes('epreuve'), { sql: 'epreuve_resultat',
    rng: ['session.rng', 'epreuve-resultat'], words: libelles }],
  // Nobody logged in has no compte.
  ['profil', enumCodes('profil').filter((one) => one !== 'public'), { sql: 'compte_profil',
    rng: ['application.rng', 'profil'], words: libelles }],
  ['statut of a demande', enumCodes('demande_statut'), { sql: 'demande_statut',
    rng: ['demandes.rng', 'demande', 'statut'], words: libelles }],
  ['nature of a demande', enumCodes('demande_nature'), { sql: 'demande_nature',
    rng: ['demandes.rng', 'demande', 'nature'] }],
  ['reason to refuse a demande', arrayCodes('src/domain/demande.c',
    'demande_raisons'), { words: libelles }],
  ['situation of a titre', enumCodes('titre_situation'),
    { rng: ['demandes.rng', 'echeance', 'situation'] }],
  ['étape of a bulletin', enumCodes('bulletin_etape'),
    { sql: 'bulletin_etape', words: Object.keys(list('verbes')) }],
  ['date of a mesure', enumCodes('mesure_date'),
    { rng: ['mesures.rng', 'limite', 'date'] }],
  ['error', enumCodes('outcome').concat(all(named('nginx/erreurs', '.xml')
    .map(({ text }) => text).join(''), /<erreur code="([a-z-]+)"/g)),
  { rng: ['erreur.rng', 'erreur'], words: Object.keys(list('erreurs')) }],
  ['action on a session', enumCodes('session_action'),
    { words: Object.keys(list('actions')) }],
  ['what overtook a demande', enumCodes('demande_passed'),
    { words: Object.keys(list('depassements')) }],
  ['warning', arrayCodes('src/domain/session_delays.c', 'codes'),
    { words: all(drawn, /c:avertissement\[@code='([a-z-]+)'\]/g) }],
  ['message, its subject', enumCodes('message_code'), { words: Object.keys(list('sujets')) }],
  ['message, its sentence', enumCodes('message_code'), { words: Object.keys(list('phrases')) }],
  ['task', enumCodes('wait').concat(all(read('src/pages/tableau.c'),
    /\b(?:start|write_[a-z]+)\(\s*page,\s*"([a-z-]+)"/g)),
  { words: Object.keys(list('taches')) }],
  ['page', all(read('src/pages/routes.c'),
    /\{ "(?:GET|POST)",[^"]*"[^"]*",[^"]*"([a-z-]+)",/g)
    .filter((one) => one !== 'machine'),
  { words: grammarCodes('page.rng', 'page').concat(
    grammarCodes('page.rng', 'application')) }],
])
  test(`${what}: one list`, () => {
    assert.ok(codes.length > 1, `${what}: ${codes}`);
    if (rng)
      assert.deepEqual(sorted(grammarCodes(...rng)), sorted(codes), rng[0]);
    if (sql)
      assert.deepEqual(sorted(codes).filter((one) =>
        !checkCodes(sql).includes(one)), [], sql);
    if (sql && sql !== 'demande_nature') // which has words of three lists
      assert.deepEqual(sorted(checkCodes(sql)), sorted(codes), sql);
    if (words)
      assert.deepEqual(sorted(codes).filter((one) => !words.includes(one)), []);
  });

test('delays: those of the database are those that have words', () => {
  const [, rows] = /INSERT IGNORE INTO parametre [^]*?VALUES([^;]*);/.exec(schema);
  assert.deepEqual(sorted(all(rows, /\('([a-z-]+)',/g)),
    sorted(Object.keys(list('parametres'))));
});

test('the life of a session is told in its order', () => {
  const [, life] = /name="statuts" select="'([a-z -]+)'"/.exec(drawn);
  assert.deepEqual(`${life}annulee`.split(' '), enumCodes('session_statut'));
});

// What is written into the journal: .noun and .verb, or an argument of that
// name, a word or one of several.
function written(name) {
  const found = all(code, new RegExp(
    `(?:[\\s{(]|entry)\\.${name} =\\s*([^,;}]*)`, 'g'));
  for (const { text } of sources)
    for (const [, called, parameters] of text.matchAll(
      /^([a-z_]+)\(([^{;]*?)\)\n\{/gm)) {
      const at = parameters.split(',').findIndex((one) =>
        one.trim() === `const char *${name}`);
      const open = new RegExp(`^static[^{;]*\\n${called}\\(`, 'm').test(text);
      if (at >= 0)
        for (const caller of open ? [text] : [code])
          for (const [, given] of caller.matchAll(
            new RegExp(`\\b${called}\\(((?:[^()]|\\([^()]*\\))*)\\)`, 'g')))
            found.push(given.split(/,(?![^(]*\))/)[at] ?? '');
    }
  return sorted(found.flatMap((given) => all(given, STRING)));
}

test('nouns of the journal: what is written, what can be asked for', () => {
  // A form's code is its noun, save of those for passwords, a candidat and a report,
  // whose handlers name the compte and the session.
  const nouns = written('noun').concat('session',
    all(code, /FORMULAIRE\(\s*"([a-z-]+)"/g)).filter((noun) =>
    !['noun', 'mot-de-passe', 'candidat', 'report'].includes(noun));
  assert.ok(nouns.length > 10, `${nouns}`);
  assert.deepEqual(sorted(nouns), sorted(Object.keys(list('objets'))));
  assert.deepEqual(sorted(arrayCodes('src/pages/journal.c', 'nouns')),
    sorted(nouns));
});

test('verbs of the journal have words, and no word is of no verb', () => {
  // Candidats are written down one by one, or as an import.
  const verbs = sorted([...written('verb'), ...enumCodes('session_action')
    .filter((one) => one !== 'candidats'), ...enumCodes('bulletin_etape'),
    ...all(code, /'session', s\.id,"\s*"\s*'([a-z-]+)'/g)]);
  assert.ok(verbs.length > 30, `${verbs}`);
  assert.deepEqual(verbs, sorted(Object.keys(list('verbes'))));
});

const refusals = all(code, /\{\s*"([a-z0-9-]+)",\s*"(?:R\d+)?",\s*"[a-z_-]*"\s*\}/g);
test('a sentence is of one code, and each code has one', () => {
  const given = list('refus');
  assert.ok(refusals.length > 100, `${refusals.length}`);
  assert.deepEqual(sorted(Object.keys(given).filter((one) =>
    !one.includes('/'))), sorted(refusals));
  for (const [name, words] of Object.entries({ refus: given,
    faits: list('faits') })) {
    const sentences = Object.values(words);
    assert.deepEqual(sentences.filter((one, i) =>
      sentences.indexOf(one) !== i), [], name);
  }
});

// A limit of a form is that of its column, and so is that of the grammar.
const constants = Object.fromEntries([...`${headers}\n${code}`.matchAll(
  /\b([A-Z][A-Z0-9_]+) = (\d+)[,\s}]/g)].map(([, name, value]) => [name, value]));
const tables = Object.fromEntries([...schema.matchAll(
  /CREATE TABLE IF NOT EXISTS (\w+) \(([^]*?)\n\) ENGINE/g)]
  .map(([, name, body]) => [name, body]));
const width = (table, column) => Number(new RegExp(
  `\\n  ${column} VARCHAR\\((\\d+)`).exec(tables[table] ?? '')?.[1]);

test('VARCHAR(n) is what a form takes', () => {
  const nouns = { agrement: 'agrement', candidat: 'candidat', centre: 'centre',
    compte: 'compte', connexion: 'compte', demande: 'demande', session: 'session',
    territoire: 'site', site: 'site', titre: 'titre', ud: 'ud',
    urgence: 'urgence' };
  const typed = /saisie_required\(\s*page,\s*"([a-z_]+)",\s*(\w+)\)/g;
  const row = /\{ "([a-z_]+)",\s*CHAMP_(?!CHOIX)\w+,\s*[\w| ]+,\s*(\w+)[, ]/g;
  const compared = [];
  for (const { name, text } of sources) {
    const own = Object.fromEntries([...text.matchAll(
      /\b([A-Z][A-Z0-9_]+) = (\d+)[,\s}]/g)].map(([, one, value]) => [one, value]));
    const noun = nouns[/^pages\/([a-z]+?)s?[_.]/.exec(name)?.[1]];
    for (const [, field, limit] of [...text.matchAll(typed), ...text.matchAll(row)]) {
      const column = width(noun, field);
      // Words of a list, whose length says nothing.
      if (!column || ['profil', 'type', 'raison'].includes(field)) continue;
      assert.equal(Number(own[limit] ?? constants[limit] ?? limit), column,
        `${name}: ${field}`);
      compared.push(`${noun}.${field}`);
    }
  }
  assert.ok(sorted(compared).length > 20, `${sorted(compared)}`);
  for (const column of ['lieu', 'horaire', 'contact', 'precisions'])
    assert.ok(compared.includes(`session.${column}`), column);
});

test('VARCHAR(n) is what the grammar takes', () => {
  const limits = [...grammars['session.rng'].matchAll(
    /name="(lieu|horaire|contact|precisions|derogation)">\s*<data type="string">([^]*?)<\/data>/g)];
  assert.equal(limits.length, 5);
  for (const [, column, body] of limits)
    assert.equal(Number(/"maxLength">(\d+)</.exec(body)[1]),
      width('session', column), column);
});
