// export.test.mjs: what tests/http does not look at: bulletins of each stage,
// and an export that cannot be made.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { startStack } from '../stack/ceres.mjs';
import {
  bulletin, done, file, folder, momentAfter, refused, window,
} from './tools.mjs';

const out = path.join(folder, 'out');
let ceres;
before(async () => {
  ceres = await startStack({ now: '2020-06-12T10:00:00+02:00' });
});
after(() => ceres?.stop());

const ctl = (...args) => ceres.ctl('bulletin', ...args);
const exported = (...args) => ctl('export', ...args, out);
const at = (name) => path.join(out, 'communication-ceres', name);
const names = () => fs.readdirSync(path.join(out, 'communication-ceres')).sort();
// Names and marks of all files.
const all = () => Object.fromEntries(fs.readdirSync(out, { recursive: true })
  .filter((name) => fs.statSync(path.join(out, name)).isFile()).sort()
  .map((name) => {
    const { ino, mtimeMs, size } = fs.statSync(path.join(out, name));
    return [name, `${ino} ${mtimeMs} ${size}`];
  }));

test('drafts stay here; what has no window has no calendar', async () => {
  done(await ctl('publish', '--draft', file(bulletin({ numero: '3.0' }))));
  done(await ctl('publish', file(bulletin({ numero: '2.0' }))));
  done(await ctl('publish', file(bulletin({ numero: '2.1',
    fenetre: window('2020-07-01T12:00:00+02:00', '2020-07-01T15:00:00+02:00') }))));
  const said = done(await exported('--dry-run'), /would be written, 0 untouched\n$/);
  assert.ok(!fs.existsSync(out));
  const written = done(await exported(), /file\(s\) written, 0 untouched\n$/);
  assert.equal(written, said.replace('would be written', 'written'));
  assert.deepEqual(names(), [
    '1.9.fragment', '1.9.html', '1.9.ics', '1.9.txt', '1.9.xml',
    '2.0.fragment', '2.0.html', '2.0.txt', '2.0.xml',
    '2.1.fragment', '2.1.html', '2.1.ics', '2.1.txt', '2.1.xml', 'index.html']);
});

test('corrected and withdrawn: those files change, no others', async () => {
  const before = all();
  const date = await momentAfter(ceres, '2.0');
  done(await ctl('publish', file(bulletin({ numero: '2.0', text: 'Autre.',
    corrections: [[date, 'Une faute.']] }))));
  done(await ctl('withdraw', '2.1', '--reason=Erreur & fin'));
  const said = done(await exported('--dry-run'));
  assert.deepEqual(all(), before);
  assert.equal(done(await exported()), said.replace('would be written', 'written'));
  const now = all();
  const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
  assert.deepEqual(changed, ['communication-ceres.atom', 'communication-ceres.xml',
    ...['2.0.fragment', '2.0.html', '2.0.txt', '2.0.xml', '2.1.fragment',
      '2.1.html', '2.1.ics', '2.1.txt', '2.1.xml', 'index.html']
      .map((name) => `communication-ceres/${name}`)]);
  assert.match(fs.readFileSync(at('2.1.ics'), 'utf8'), /STATUS:CANCELLED/);
  assert.match(fs.readFileSync(at('2.1.xml'), 'utf8'), /Erreur &amp; fin/);
  assert.doesNotMatch(fs.readFileSync(at('2.1.xml'), 'utf8'), /<bulletin/);
  for (const name of names().filter((file) => /^2\.[01]/.test(file))) {
    const answer = await ceres.ask(`/communication-ceres/${name}`);
    assert.equal(answer.status, /^2\.1.(?!ics)/.test(name) ? 410 : 200, name);
    assert.ok(answer.body.equals(fs.readFileSync(at(name))), name);
  }
  done(await exported(), /^0 file\(s\) written/);
});

test('no temporary file is left', () => {
  assert.deepEqual(Object.keys(all()).filter((name) =>
    !/\.(?:html|xml|atom|txt|ics|fragment|css|svg|rng|xsd)$/.test(name)), []);
});

test('files are for whoever copies them', () => {
  for (const name of Object.keys(all()))
    assert.equal(fs.statSync(path.join(out, name)).mode & 0o777, 0o644, name);
});

test('what cannot be written is told, and the rest stands', async () => {
  fs.rmSync(at('1.9.txt'));
  fs.mkdirSync(at('1.9.txt'));
  const { code, stderr } = await exported();
  assert.equal(code, 1);
  assert.match(stderr, /1\.9\.txt/);
  fs.rmdirSync(at('1.9.txt'));
  done(await exported(), /1\.9\.txt\n/);
  refused(await ctl('export', '/dev/null/x'), 1, /\/dev\/null\/x/);
});
