// schema.test.mjs: the schemas say what they should, of good and bad documents.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { documents, files, incomplete, judge, judgeByXsd, read, said, schemas,
  top, wrong } from './tools.mjs';

const folders = ['good', 'bad', 'bad-for-relaxng', 'bad-for-sense'];
const paths = new Map(folders.map((folder) => [
  folder,
  files(join(documents, folder), '.xml')
    .map((name) => join(documents, folder, name)),
]));
const verdicts = judge([...paths.values()].flat());
const grammars = files(schemas, '.rng')
  .map((name) => ({ name, rng: read(schemas, name) }));

function label(path) {
  return path.slice(documents.length + 1);
}

// What a document says of itself in the comment on its second line.
function remark(path) {
  const found = /^<!-- (.*?)(?:, line (\d+))?\.? -->$/
    .exec(read(path).split('\n')[1]);
  assert.ok(found, 'the second line is a comment that says what is wrong');
  return { what: found[1], line: found[2] };
}

function expect(path, wanted) {
  const { what } = remark(path);
  for (const [validator, verdict] of Object.entries(verdicts.get(path))) {
    const valid = /^(relaxng|jing)$/.test(validator) ? wanted.relaxng
      : wanted.xsd;
    assert.equal(verdict.valid, valid, `${validator}, ${what}: ` +
      (verdict.lines || 'accepted'));
  }
}

for (const path of paths.get('good'))
  test(`${label(path)} is accepted by all`, () => {
    expect(path, { relaxng: true, xsd: true });
  });

for (const path of paths.get('bad'))
  test(`${label(path)} is refused by all, at its line`, () => {
    expect(path, { relaxng: false, xsd: false });
    const { xsd } = verdicts.get(path);
    const first = /:(\d+): element/.exec(xsd.lines);
    assert.equal(first[1], remark(path).line, xsd.lines);
  });

// The exact schema is the RELAX NG; these show where the XSD is wider.
for (const path of paths.get('bad-for-relaxng'))
  test(`${label(path)} is refused by RELAX NG, XSD cannot`, () => {
    expect(path, { relaxng: false, xsd: true });
  });

// What no schema sees is left to `ceresctl bulletin check`.
for (const path of paths.get('bad-for-sense'))
  test(`${label(path)} is beyond any schema`, () => {
    expect(path, { relaxng: true, xsd: true });
    assert.ok(remark(path).line);
  });

// Those of tests/xsl are good documents too: jing says so there.
const drawnToo = () => paths.get('good').concat(
  files(join(schemas, '../../tests/xsl'), '.xml')
    .map((name) => join(schemas, '../../tests/xsl', name)))
  .map((path) => read(path)).join('');

test('each code of a page and of an error has its good document', () => {
  const good = drawnToo();
  const { rng } = grammars.find(({ name }) => name === 'page.rng');
  const errors = grammars.find(({ name }) => name === 'erreur.rng').rng;
  const codes = [rng, errors].flatMap((grammar) =>
    [...grammar.matchAll(/<attribute name="code">([^]*?)<\/attribute>/g)]
      .flatMap((code) => [...code[1].matchAll(/<value>(.*?)</g)]
        .map((value) => value[1])));
  assert.ok(codes.length > 50, `${codes.length}`);
  for (const code of codes)
    assert.ok(good.includes(`code="${code}"`), code);
});

test('each element of the vocabulary is in a good document', () => {
  const good = drawnToo();
  for (const name of elements())
    assert.match(good, new RegExp(`<${name}[\\s>/]`), name);
});

function elements() {
  return new Set(grammars.flatMap(({ rng }) =>
    [...rng.matchAll(/<element name="(.*?)"/g)].map((found) => found[1])));
}

// What was expected is told wherever something may still follow, and by
// names that an author can write.
test('a wrong element is answered with what is expected there', () => {
  const nothing = ['bulletin-corrections-early', 'page-maintenance-after'];
  const names = elements();
  let told = 0;
  for (const path of paths.get('bad')) {
    const { lines } = verdicts.get(path).xsd;
    if (nothing.some((name) => path.endsWith(`/${name}.xml`)))
      continue;
    if (/not expected|Missing child/.test(lines))
      assert.match(lines, /Expected is (one of )?\( /);
    for (const list of lines.matchAll(/Expected is (?:one of )?\( (.*?) \)/g))
      for (const name of list[1].split(', ')) {
        assert.ok(names.has(name.replace('{urn:ceres:1}', '')), name);
        told++;
      }
  }
  assert.ok(told > 40, `${told} names`);
});

for (const [name, wanted] of [
  ['bulletin-no-intitule', 'Expected is ( {urn:ceres:1}intitule )'],
  ['bulletin-case-no-situation',
    'Expected is one of ( {urn:ceres:1}situation, {urn:ceres:1}sous-cas )'],
  ['bulletin-case-no-numero', "The attribute 'numero' is required"],
  ['bulletin-unknown-public', "{'centre', 'ud', 'direccte', 'dgefp'}"],
  ['bulletin-rule-27', "The value 'R27' is not accepted"],
  ['bulletin-unknown-attribute', "The attribute 'class' is not allowed"],
])
  test(`${name}: the author reads « ${wanted} »`, () => {
    const path = join(documents, 'bad', `${name}.xml`);
    assert.ok(verdicts.get(path).xsd.lines.includes(wanted));
  });

test('each element has a comment that says who reads it', () => {
  const documented =
    /<!--((?:(?!-->)[^])*)-->\s*<define name="[^"]+">\s*<element name="/g;
  for (const { name, rng } of grammars) {
    const comments = [...rng.matchAll(documented)].map((found) => found[1]);
    assert.equal(comments.length, rng.match(/<element /g)?.length ?? 0,
      `${name}: an element without a comment before its define`);
    for (const comment of comments)
      assert.match(comment, /Read (by|like)\s/, `${name}: ${comment}`);
  }
});

test('nothing is left open: no wildcard, no interleave, one namespace', () => {
  for (const { name, rng } of grammars) {
    assert.doesNotMatch(rng, /<(anyName|nsName|interleave|externalRef)/, name);
    assert.match(rng, /<grammar [^>]*ns="urn:ceres:1"/, name);
  }
  for (const name of files(schemas, '.xsd'))
    assert.doesNotMatch(read(schemas, name), /<xs:any|abstract=/, name);
});

const golden = files(join(top, 'tests/xsl'), '.xml')
  .map((name) => join(top, 'tests/xsl', name));

test('each published XSD is read alone, by xmllint and by Xerces', () => {
  const [some] = golden;
  for (const name of files(schemas, '.xsd'))
    for (const [validator, verdict] of
      Object.entries(judgeByXsd(join(schemas, name), [some]))) {
      const { valid, lines } = verdict.get(some);
      assert.ok(valid || /No matching global|Cannot find the declaration/
        .test(lines), `${validator}: ${name}: ${lines}`);
    }
});

test('documents of all pages follow all XSD together', () => {
  assert.equal(wrong(golden), '');
});

test('a session of a page says what only an import may leave out', () => {
  for (const path of golden)
    assert.deepEqual(incomplete(read(path)), [], path);
  assert.deepEqual(incomplete(read(documents, 'good/sessions-minimal.xml')),
    ['1']);
});

test('<session> has one grammar', () => {
  const grammar = grammars.flatMap(({ rng }) =>
    rng.match(/<element name="session">\s*<attribute name="id">\s*<ref name="[^"]*"\/>\s*<\/attribute>\s*<attribute name="type">/g) ?? []);
  assert.equal(grammar.length, 1);
});

test('the committed XSD are those that make schema makes', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'ceres-schema-'));
  try {
    for (const { name, rng } of grammars)
      writeFileSync(join(fresh, name), rng);
    said('make', '-s', '-C', top, 'schema', `SCHEMAS=${fresh}`);
    assert.deepEqual(files(schemas, '.xsd'), files(fresh, '.xsd'));
    for (const name of files(fresh, '.xsd'))
      assert.equal(read(schemas, name), read(fresh, name), name);
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
