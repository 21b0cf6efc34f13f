// mesure.test.mjs: `ceresctl mesure check`: errors with their lines, and what
// happens on border days, without a database.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { TOP } from '../stack/ceres.mjs';
import { ceresctl, done, file, refused } from './tools.mjs';

const check = (...files) => ceresctl(['mesure', 'check', ...files]);
const demo = (nom) => path.join(TOP, 'sql/demo', `mesure-${nom}.xml`);

test('the mesures of the demonstration are correct', async () => {
  const out = done(await check(demo('2020-03-24'), demo('v1.9')));
  assert.match(out, /mesure 2020-03-24, 1 regles, correct\n/);
  assert.match(out, /mesure v1\.9, 9 regles, correct\n/);
});

test('each border day is listed with what happens on it', async () => {
  const out = done(await check(demo('v1.9')));
  for (const line of [
    'debut 2020-03-17: regle 8 (R9): ends on 2020-08-24, or later if it did',
    'debut 2020-05-12: regle 9 (R10): ends on 2020-08-24, or later if it did',
    'debut 2020-06-01: no regle: stays as it is',
    'fin-initiale 2020-03-16: regle 1 (R5): annulee',
    'fin-initiale 2020-05-12: regle 6 (R8): ends on 2020-08-24, ' +
      'or later if it did',
  ]) assert.ok(out.includes(`    ${line}\n`), `${line}\n${out}`);
  assert.match(out, /regle 3: .*\n {4}some of its sessions go to regle 1 \(R5\)/);
});

test('errors have their line, and the whole is refused', async () => {
  const bad = file(`<mesure xmlns="urn:ceres:1" nom="x" date="2020-06-15">
<intitule>X</intitule><fondement>X</fondement>
<regle><sessions><statut>close</statut></sessions><sans-effet/>
<phrase>X</phrase></regle></mesure>`);
  const result = await check(bad, demo('v1.9'));
  refused(result, 1, /:3: statut: "close" is none/);
  assert.match(result.stdout, /v1\.9, 9 regles, correct/);
});

test('what is no file, no mesure, or too large is said', async () => {
  refused(await check('/nowhere.xml'), 1, /no such file/);
  refused(await check(demo('v1.9').replace('mesure-v1', 'bulletin-1')), 1,
    /expected <mesure/);
  refused(await check(file(' '.repeat(300000))), 1, /larger than the 262144/);
});
