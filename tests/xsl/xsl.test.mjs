// xsl.test.mjs: each page document against what it must look like.
// UPDATE=1 node --test tests/xsl/ writes the expected files anew: read the
// difference before committing it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

import { codeOf, draw, formsOf, here, top } from './forms.mjs';

const inputs = readdirSync(here)
  .filter((name) => name.endsWith('.xml'))
  .sort();
const held = readdirSync(join(top, 'nginx', 'erreurs')).map((name) =>
  join(top, 'nginx', 'erreurs', name)
);
const paths = inputs.map((name) => join(here, name));

function expect(name, got) {
  const file = join(here, name);
  if (process.env.UPDATE) writeFileSync(file, got);
  assert.equal(got, readFileSync(file, 'utf8'));
}

for (const input of paths) {
  const code = codeOf(readFileSync(input, 'utf8'));

  for (const [ending, stylesheet] of Object.entries(formsOf(code))) {
    const name = `${basename(input, '.xml')}.${ending}`;
    test(`${name} is what it was`, () => {
      expect(name, draw(stylesheet, input));
    });
  }
}

test('no expected file stands without its input', () => {
  const names = inputs.map((name) => basename(name, '.xml'));
  const lost = readdirSync(here)
    .filter((name) => /\.(html|txt|atom|fragment)$/.test(name))
    .filter((name) => !names.includes(name.replace(/\.[a-z]+$/, '')));
  assert.deepEqual(lost, []);
});

test('the inputs and the pages that nginx holds are valid pages', () => {
  execFileSync(
    'jing',
    [join(top, 'xsl', 'schema', 'page.rng'), ...paths, ...held],
    { stdio: ['ignore', 'inherit', 'inherit'] }
  );
});

test('every error code has its input, so its sentence', () => {
  const schema = readFileSync(join(top, 'xsl', 'schema', 'erreur.rng'), 'utf8');
  const codes = [...schema.matchAll(/<value>([a-z-]+)<\/value>/g)].map(
    (match) => match[1]
  );
  assert.ok(codes.length > 10);
  for (const code of codes)
    assert.ok(inputs.includes(`erreur-${code}.xml`), code);
});

test('each page that nginx holds is drawn', () => {
  for (const input of held) assert.match(draw('site.xsl', input), /<h1>/);
});

test('no stylesheet reads files or writes around the serializer', () => {
  const xsl = join(top, 'xsl');
  for (const name of readdirSync(xsl, { recursive: true })) {
    if (!String(name).endsWith('.xsl')) continue;
    const text = readFileSync(join(xsl, String(name)), 'utf8');
    assert.doesNotMatch(text, /document\(|disable-output-escaping/, name);
  }
});
