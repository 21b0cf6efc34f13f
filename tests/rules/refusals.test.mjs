// refusals.test.mjs: a reason why something is refused has its sentence, and some
// test meets it and names its code.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

const textsBelow = (folder, ends) =>
  fs.readdirSync(path.join(TOP, folder), { recursive: true })
    .filter((name) => ends.test(name) && !name.includes('node_modules'))
    .map((name) => path.join(TOP, folder, name))
    .filter((name) => name !== fileURLToPath(import.meta.url))
    .map((name) => fs.readFileSync(name, 'utf8'));

// { "code", "R16", "champ" }, wherever a table of C has one.
const codes = new Set(textsBelow('src', /\.c$/).flatMap((text) =>
  [...text.matchAll(/\{\s*"([a-z][a-z0-9-]+)",\s*"(?:R\d+)?",\s*"[a-z_-]*"\s*\}/g)]
    .map(([, code]) => code)));

// code=Sentence, and code/R12=Sentence where that rule says it better.
const [, list] = /<xsl:variable name="refus">([^]*?)<\/xsl:variable>/.exec(
  fs.readFileSync(path.join(TOP, 'xsl/messages/refus.xsl'), 'utf8'));
const sentences = [...list.matchAll(/^([a-z][a-z0-9-]+)=/gm)].map(([, code]) => code);

test('each refusal has one sentence, and each sentence its refusal', () => {
  assert.ok(codes.size > 100, `${codes.size} codes`);
  assert.deepEqual([...sentences].sort(), [...codes].sort());
});

test('each refusal is named by a test that meets it', () => {
  const tests = textsBelow('tests', /\.(?:mjs|txt|c)$/).join('\n');
  const named = new Set(tests.match(/[a-z][a-z0-9-]+/g));
  assert.deepEqual([...codes].filter((code) => !named.has(code)), []);
});
