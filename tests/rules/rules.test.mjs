// rules.test.mjs: what a reviewer would otherwise have to see: who includes
// whom, which words are taken, what is called in one place only.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

// Who may include whom (design: base < domain < store | xml, base < http,
// all < app < pages | cli). The two mains tie everything together.
const BELOW = ['base', 'domain', 'store', 'xml', 'http', 'app'];
const MAY_INCLUDE = {
  base: ['base'],
  domain: ['base', 'domain'],
  store: ['base', 'domain', 'store'],
  xml: ['base', 'domain', 'xml'],
  http: ['base', 'http'],
  app: BELOW,
  pages: [...BELOW, 'pages'],
  cli: [...BELOW, 'cli'],
};
const LIBRARY_OF = { 'fcgi': 'http', 'mysql': 'store' };

function filesBelow(folder, ends) {
  const top = path.join(TOP, folder);
  if (!fs.existsSync(top)) return [];
  return fs.readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => path.relative(TOP,
      path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((name) => !name.includes('node_modules')).sort();
}

const blank = (text) => text.replace(/[^\n]/g, ' ');
const read = (name) => fs.readFileSync(path.join(TOP, name), 'utf8');
// C without comments; `strings` left in or blanked. Lines keep their numbers.
const STRING = /"(?:[^"\\\n]|\\.)*"/g;
const withoutComments = (text) => text.replace(
  /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+')|\/\*[^]*?\*\/|\/\/.*/g,
  (whole, literal) => literal ?? blank(whole));
const c = filesBelow('include', /\.h$/).concat(filesBelow('src', /\.[ch]$/))
  .map((name) => {
    const code = withoutComments(read(name));
    return { name, code, names: code.replace(STRING, blank),
      layer: name.split('/').length > 2 ? name.split('/')[1] : '' };
  });
const xsl = filesBelow('xsl', /\.xsl$/).map((name) =>
  ({ name, code: read(name).replace(/<!--[^]*?-->/g, blank) }));
const sql = filesBelow('sql', /\.sql$/).map((name) =>
  ({ name, code: read(name).replace(/--.*|'(?:[^']|'')*'/g, blank) }));

// Fails with one line for each place where `pattern` is found in `text(file)`.
function never(files, text, pattern, allowed = () => false) {
  const places = [];
  for (const file of files) {
    for (const found of text(file).matchAll(pattern)) {
      if (allowed(file, found)) continue;
      const line = text(file).slice(0, found.index).split('\n').length;
      places.push(`${file.name}:${line}: ${found[0].trim()}`);
    }
  }
  assert.equal(places.length, 0, `\n${places.join('\n')}\n`);
}
const code = (file) => file.code;
const names = (file) => file.names;

test('each layer includes only those below it', () => {
  never(c, code, /#include "(\w+)\/[^"]*"/g, ({ layer }, [, other]) =>
    layer === '' || !(other in MAY_INCLUDE) ||
    MAY_INCLUDE[layer]?.includes(other));
});

test('a library of one layer is included there only', () => {
  never(c, code, /#include <(fcgi|mysql)\w*\.h>/g,
    ({ layer }, [, library]) => LIBRARY_OF[library] === layer);
});

test('SQL stands in src/store only', () => {
  never(c, code,
    /"[^"\n]*\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|START TRANSACTION|CREATE TABLE)\b[^"\n]*"/g,
    ({ layer }) => layer === 'store');
});

test('no HTML or XML is written in C', () => {
  never(c, code, STRING, (_, [text]) => 
    !/^"<[A-Za-z]|<(?:p|a|b|br|div|span|[uo]l|li|table|t[rdh]|form)\b/.test(text));
});

test('the clock is read in src/app/clock.c only', () => {
  never(c, names,
    /\b(?:time|clock_gettime|gettimeofday|timespec_get|localtime|gmtime)\s*\(/g,
    ({ name }) => name === 'src/app/clock.c');
  never(c.concat(sql), code,
    /\b(?:NOW\(|SYSDATE|CURDATE|CURRENT_DATE|CURRENT_TIME|UTC_TIMESTAMP|UNIX_TIMESTAMP)/g);
});

test('words that the domain owns have one meaning', () => {
  const word = (list) => new RegExp(
    `(?<![A-Za-z])(?:${list})(?![a-z])`, 'gi');
  const taken = 'title|center|agreement|etat|user_session|http_session|' +
    'report_error|reporting';
  never(c, names, word(taken));
  // A library's own names aside: context->state, icalproperty_new_status.
  never(c, names,
    /(?<!->|\.|[A-Za-z]|(?:ical|xml|xslt|mysql|crypto)\w*_)(?:state|status)(?![a-z])/g,
    ({ layer }, [text]) => layer === 'http' && text === 'status');
  never(sql, code, word(`${taken}|state|status`));
  never(xsl, code, new RegExp(
    `(?:name|mode|match|select)="[^"]*${word(`${taken}|state|status`).source}`,
    'g'), (_, [text]) => /name="title/.test(text));
});

test('what is known to hurt is not called', () => {
  never(c, names,
    /\b(?:xmlNewChild|xmlNewDocNode|xmlNodeSetContent|xmlNodeAddContent)\b/g);
  never(c, names, /\b(?:MYSQL_OPT_RECONNECT|XML_PARSE_(?:NOENT|DTDLOAD|HUGE))\b/g);
  never(c, names, /\b(?:gets|strcpy|strcat|sprintf|strtok|system|popen)\s*\(/g);
  never(xsl, code, /disable-output-escaping|\bdocument\(|xml-stylesheet/g);
});

test('a page offers what stands in the table of routes', () => {
  const rows = new Set([...read('src/pages/routes.c')
    .matchAll(/\{ "(GET|POST)",\s+"([^"]+)"/g)].map(([, how, where]) =>
    `"${how} ${where}"`));
  never(c, code, /"(?:GET|POST) \/[^"%]*"/g, (_, [text]) => rows.has(text));
});

// Who calls whom, told by names: a function is defined where its name begins a
// line, and called where a parenthesis follows it.
test('no circle of files call each other', () => {
  const owner = new Map(), calls = new Map();
  const sources = c.filter(({ name }) => /^src\/\w+\/.*\.c$/.test(name));
  for (const { name, names: text } of sources)
    for (const [, before, called] of text.matchAll(
      /^(\w[\w *]*)\n(\w+)\([^;{]*\)\n\{/gm))
      if (!before.startsWith('static')) owner.set(called, name);
  for (const { name, names: text } of sources)
    calls.set(name, new Set([...text.matchAll(/(?<![\w.>])(\w+)(?=\()/g)]
      .map(([, called]) => owner.get(called))
      .filter((other) => other && other !== name)));
  assert.ok(owner.size > 500 && calls.get('src/app/dispatch.c').size > 5);
  // What calls nobody who is left cannot be part of a circle.
  for (let before = -1; before !== calls.size;) {
    before = calls.size;
    for (const [name, others] of calls)
      if (![...others].some((other) => calls.has(other))) calls.delete(name);
  }
  assert.deepEqual([...calls].map(([name, others]) =>
    `${name} -> ${[...others].filter((other) => calls.has(other))}`), []);
});

test('no file and nothing in C is called export', () => {
  never(c, names, /\bexport\b/g);
});

test('a file says what it is, and is short enough to be read', () => {
  const long = c.concat(xsl).map(({ name }) => name)
    .concat(filesBelow('tests', /\.(?:[ch]|mjs)$/))
    .filter((name) => read(name).split('\n').length > 301);
  const mute = c.map(({ name }) => name).filter((name) =>
    !/^\/\*(?:\n \*)? ([\w.]+):/.exec(read(name))?.[1]
      .endsWith(path.basename(name)));
  assert.deepEqual({ long, mute }, { long: [], mute: [] });
});

test('each folder of tests is a suite of `make test`', () => {
  const [, suites] = /^SUITES=\((.*)\)$/m.exec(read('tests/run'));
  const folders = filesBelow('tests', /(?:\.test\.mjs|\/run)$|^run$/)
    .map((name) => name.split('/')).filter((parts) => parts.length === 3)
    .map(([, folder]) => folder);
  assert.deepEqual([...new Set(folders)].sort(),
    suites.split(' ').filter((suite) => folders.includes(suite)).sort());
});
