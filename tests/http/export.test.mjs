// export.test.mjs: `ceresctl bulletin export` writes the very bytes that the
// server sends, and leaves alone what has not changed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { startStack, temporaryFolder } from '../stack/ceres.mjs';

let ceres;
const folder = path.join(temporaryFolder(), 'site');
before(async () => { ceres = await startStack(); });
after(() => fs.rmSync(path.dirname(folder), { recursive: true, force: true }));

const files = () => fs.readdirSync(folder, { recursive: true })
  .filter((name) => fs.statSync(path.join(folder, name)).isFile()).sort();
const marks = () => Object.fromEntries(files().map((name) => {
  const { ino, mtimeMs } = fs.statSync(path.join(folder, name));
  return [name, `${ino} ${mtimeMs}`];
}));

test('every form of every page is there', async () => {
  const { code, stderr } = await ceres.ctl('bulletin', 'export', folder);
  assert.equal(code, 0, stderr);
  const written = files();
  for (const name of ['communication-ceres/index.html', 'communication-ceres.xml',
    'communication-ceres.atom', 'communication-ceres/1.9.html',
    'communication-ceres/1.9.xml', 'communication-ceres/1.9.txt',
    'communication-ceres/1.9.ics', 'communication-ceres/1.9.fragment',
    'accessibilite.html', 'accessibilite.xml', 'mentions-legales.html',
    'mentions-legales.xml'])
    assert.ok(written.includes(name), `${name} in ${written}`);
});

test('each file is what the server sends under that name', async () => {
  for (const name of files()) {
    const answer = await ceres.ask(`/${name}`);
    assert.equal(answer.status, 200, name);
    assert.ok(answer.body.equals(fs.readFileSync(path.join(folder, name))), name);
  }
});

test('what a page links to is in the folder', () => {
  const seen = new Set(files());
  for (const name of files().filter((file) => file.endsWith('.html'))) {
    const html = fs.readFileSync(path.join(folder, name), 'utf8');
    for (const [, link] of html.matchAll(/(?:href|src)="([^"#?:]+)[#?]?[^":]*"/g)) {
      const target = new URL(link, `http://x/${name}`).pathname.slice(1);
      assert.ok(!link.startsWith('/'), `${name}: ${link} is not relative`);
      assert.ok(seen.has(target) || seen.has(`${target}index.html`),
        `${name}: ${link} is not there`);
    }
  }
});

test('a second export touches nothing', async () => {
  const before = marks();
  const { code } = await ceres.ctl('bulletin', 'export', folder);
  assert.equal(code, 0);
  assert.deepEqual(marks(), before);
});

test('what has changed is replaced, other people’s files stay', async () => {
  const changed = path.join(folder, 'communication-ceres/1.9.txt');
  fs.writeFileSync(changed, 'autre chose');
  fs.writeFileSync(path.join(folder, 'a-nous.txt'), 'gardez-moi');
  const before = marks();
  const { code } = await ceres.ctl('bulletin', 'export', folder);
  assert.equal(code, 0);
  const now = marks();
  const differ = Object.keys(now).filter((name) => now[name] !== before[name]);
  assert.deepEqual(differ, ['communication-ceres/1.9.txt']);
  assert.equal(fs.readFileSync(path.join(folder, 'a-nous.txt'), 'utf8'),
    'gardez-moi');
  assert.match(fs.readFileSync(changed, 'utf8'), /CERES/);
});

test('--dry-run writes nothing', async () => {
  fs.rmSync(path.join(folder, 'communication-ceres/1.9.xml'));
  const before = marks();
  const { code } = await ceres.ctl('bulletin', 'export', '--dry-run', folder);
  assert.equal(code, 0);
  assert.deepEqual(marks(), before);
});

test('a folder that cannot be written is an error', async () => {
  fs.writeFileSync(path.join(folder, 'file'), '');
  const { code, stderr } = await ceres.ctl('bulletin', 'export',
    path.join(folder, 'file'));
  assert.notEqual(code, 0);
  assert.ok(stderr.length > 0);
});
