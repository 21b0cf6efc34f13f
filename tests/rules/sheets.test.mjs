// sheets.test.mjs: stylesheets hold nothing that no page needs, and no page
// leans on another.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const XSL = fileURLToPath(new URL('../../xsl/', import.meta.url));
const files = fs.readdirSync(XSL, { recursive: true }).map(String);
const sheets = files.filter((name) => name.endsWith('.xsl')).map((name) => ({
  name, text: fs.readFileSync(path.join(XSL, name), 'utf8')
    .replace(/<!--[^]*?-->/g, ''),
}));
const drawn = sheets.map(({ text }) => text).join('\n');
const grammars = files.filter((name) => name.endsWith('.rng'))
  .map((name) => fs.readFileSync(path.join(XSL, name), 'utf8')).join('\n');

const all = (text, pattern) =>
  new Set([...text.matchAll(pattern)].map(([, word]) => word));
const without = (words, others) => [...words].filter((one) => !others.has(one));

const MATCHED = /<xsl:template match="[^"]+" mode="([^"]+)"/g;
const APPLIED = /<xsl:apply-templates[^>]* mode="([^"]+)"/g;
const NAMED = /<xsl:template name="([^"]+)"/g;
const CALLED = /<xsl:call-template name="([^"]+)"/g;
const KEPT = /<xsl:(?:variable|param) name="([^"]+)"/g;
const READ = /\$([a-z-]+)/g;
const KEYS = /<xsl:key name="([^"]+)"/g;
const SOUGHT = /\bkey\('([^']+)'/g;

test('what a stylesheet defines is used, and what it uses is defined', () => {
  for (const [defined, used] of [[MATCHED, APPLIED], [NAMED, CALLED],
    [KEPT, READ], [KEYS, SOUGHT]]) {
    const words = all(drawn, defined);
    assert.ok(words.size > 3, `${defined}`);
    assert.deepEqual(without(words, all(drawn, used)), [], `unused: ${defined}`);
    assert.deepEqual(without(all(drawn, used), words), [], `unknown: ${used}`);
  }
  // The worker gives cle.
  assert.deepEqual(without(all(drawn, /<xsl:param name="([^"]+)"/g),
    all(drawn, /<xsl:with-param name="([^"]+)"/g)), ['cle']);
});

test('what a stylesheet names stands in a grammar', () => {
  // A message of courrier has none; nom@exemple.fr is an address.
  const elements = all(grammars, /<element name="([^"]+)"/g);
  const attributes = all(`${grammars}<attribute name="site"`,
    /<attribute name="([^"]+)"/g);
  assert.deepEqual(without(all(drawn, /\bc:([a-z-]+)/g), elements), []);
  assert.deepEqual(without(all(drawn, /(?<!\w)@([a-z][a-z-]*)/g), attributes), []);
});

test('what a page may hold is read by a stylesheet', () => {
  const page = fs.readFileSync(path.join(XSL, 'schema/page.rng'), 'utf8');
  const read = all(drawn, /\bc:([a-z-]+)/g);
  const held = all(page, /<ref name="([a-z-]+)"/g);
  const elements = all(grammars, /<element name="([^"]+)"/g);
  const children = [...held].filter((name) => elements.has(name));
  assert.ok(children.length > 40, `${children}`);
  assert.deepEqual(children.filter((name) => !read.has(name)), []);
});

test('what only a page defines is used in that page only', () => {
  const lent = [];
  for (const [defined, used] of [[MATCHED, APPLIED], [NAMED, CALLED],
    [/<xsl:variable name="([^"]+)"/g, READ], [KEYS, SOUGHT]])
    for (const word of all(drawn, defined)) {
      const owners = sheets.filter(({ text }) => all(text, defined).has(word));
      if (owners.every(({ name }) => name.startsWith('pages/')))
        lent.push(...sheets.filter((sheet) => !owners.includes(sheet) &&
          all(sheet.text, used).has(word))
          .map(({ name }) => `${word} of ${owners[0].name} in ${name}`));
    }
  assert.deepEqual(lent, []);
});
