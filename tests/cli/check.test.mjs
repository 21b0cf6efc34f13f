// check.test.mjs: `ceresctl bulletin check`: each error with its line, without
// a database.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { TOP } from '../stack/ceres.mjs';
import {
  REAL, bulletin, ceresctl, done, file, folder, refused, window,
} from './tools.mjs';

const check = (...files) => ceresctl(['bulletin', 'check', ...files]);

test('the real bulletin is correct', async () => {
  assert.equal(done(await check(REAL)), `${REAL}: bulletin 1.9, correct\n`);
});

test('several files are told apart, and the whole is refused', async () => {
  const good = file(bulletin());
  const bad = file(bulletin({ publics: 'tous' }));
  const answer = await check(good, bad, good);
  refused(answer, 1, /publics/);
  assert.equal(answer.stdout, `${good}: bulletin 2.0, correct\n`.repeat(2));
  assert.ok(answer.stderr.split('\n').slice(0, -1)
    .every((line) => line.startsWith(`${bad}:`)), answer.stderr);
});

const CASES = [
  ['a wrong element', bulletin().replace('<chapeau>', '\n<b/><chapeau>'),
    /:4: .*'b'.*Expected is \( chapeau \)/],
  ['a DOCTYPE', `<!DOCTYPE bulletin>${bulletin()}`, /:1: a DOCTYPE is not/],
  ['a window that ends first',
    bulletin({ fenetre: window('2020-06-15T12:00:00+02:00',
      '2020-06-15T11:00:00+02:00') }), /:3: fenetre\/@fin: .*after @debut/],
  ['an instant that Paris writes otherwise',
    bulletin({ fenetre: window('2020-06-15T12:00:00+01:00',
      '2020-06-15T15:00:00+02:00') }), /expected "2020-06-15T13:00:00\+02:00"/],
  ['a numero too long to be kept', bulletin({ numero: '1'.repeat(33) }),
    /33 characters long, expected 32 at most/],
  ['not XML', 'Bonjour', /:1: /],
  ['nothing', '', /:1: Document is empty/],
  ['UTF-16', Buffer.from(bulletin(), 'utf16le'), /:1: byte 2 .*UTF-8/],
];
for (const [name, text, words] of CASES)
  test(name, async () => {
    const place = file(text);
    const answer = await check(place);
    refused(answer, 1, words);
    assert.ok(answer.stderr.startsWith(`${place}:`), answer.stderr);
    assert.equal(answer.stdout, '');
  });

for (const kind of ['good', 'bad', 'bad-for-relaxng', 'bad-for-sense', 'hostile'])
  test(`tests/documents/${kind}`, async () => {
    const top = path.join(TOP, 'tests/documents', kind);
    for (const name of fs.readdirSync(top)) {
      // The grammar allows any offset, and pages are no bulletins.
      if (!name.startsWith('bulletin-') && kind !== 'hostile') continue;
      const good = kind === 'good' && name !== 'bulletin-window-zulu.xml';
      const { code, stderr } = await check(path.join(top, name));
      assert.equal(code, good ? 0 : 1, `${name}: ${stderr}`);
      assert.equal(stderr === '', good, name);
    }
  });

test('no such file', async () => {
  refused(await check('/no/such.xml'), 1, /\/no\/such\.xml: no such file/);
});

test('a folder', async () => {
  const { code, stderr } = await check(folder);
  assert.equal(code, 1);
  assert.ok(stderr.includes(folder), stderr);
});

test('a file nobody may read whole: 100 MB, refused at once', async () => {
  const place = path.join(folder, 'large.xml');
  fs.closeSync(fs.openSync(place, 'w'));
  fs.truncateSync(place, 100 << 20);
  const start = Date.now();
  refused(await check(place), 1, /larger than the 65536 bytes/);
  assert.ok(Date.now() - start < 2000, `${Date.now() - start} ms`);
  // Endless, and no longer than what is read of it.
  refused(await check('/dev/zero'), 1, /larger than/);
});

test('one byte more than 64 KiB is too much', async () => {
  const text = bulletin();
  const fill = (length) =>
    text.replace('Un essai.', `Un essai.${' '.repeat(length - text.length)}`);
  done(await check(file(fill(65536))));
  refused(await check(file(fill(65537))), 1, /larger than the 65536 bytes/);
});

test('no more complaints than anybody reads', async () => {
  const { code, stderr } = await check(file(
    bulletin({ fenetre: '<x/>'.repeat(9000) }).replace('<bulletin',
      `<bulletin ${Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(' ')}`)));
  assert.equal(code, 1);
  assert.ok(stderr.split('\n').length <= 53, stderr);
  assert.match(stderr, /and more\n$/);
});
