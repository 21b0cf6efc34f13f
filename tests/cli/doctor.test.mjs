// doctor.test.mjs: `ceresctl doctor` on a good CERES, and on one with each
// fault; `db migrate` where there is nothing to do.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { TOP, startStack } from '../stack/ceres.mjs';
import { done, folder, refused, sql } from './tools.mjs';

let ceres;
before(async () => { ceres = await startStack(); });
after(() => ceres?.stop());

// What each check says: { configuration: ['ok', '…'], … }.
async function doctor(...options) {
  const answer = await ceres.ctl('doctor', ...options);
  const told = Object.fromEntries(answer.stdout.trim().split('\n')
    .map((line) => /^(ok|FAIL) +(\S+) +(.*)$/.exec(line).slice(1))
    .map(([how, what, words]) => [what, [how, words]]));
  return { ...answer, told };
}
const failing = ({ told }) => Object.keys(told)
  .filter((what) => told[what][0] === 'FAIL');

test('all is well', async () => {
  const answer = await doctor();
  assert.equal(answer.code, 0, answer.stdout + answer.stderr);
  assert.deepEqual(failing(answer), []);
  for (const what of ['configuration', 'database', 'stylesheets', 'socket',
    'clock'])
    assert.ok(what in answer.told, what);
  assert.match(answer.told.database[1], /up to date/);
  assert.match(answer.told.socket[1], /mode 6\d0/);
  assert.match(answer.told.clock[1], /^2020-06-15T15:0.*\+02:00, -\d+ s/);
  assert.equal(answer.stderr, '');
});

// Each fault is found, and no other is made up.
async function only(faults, words, ...options) {
  const answer = await doctor(...options);
  assert.equal(answer.code, 1, answer.stdout);
  assert.deepEqual(failing(answer), faults);
  assert.match(answer.told[faults[0]][1], words);
}

test('no such folder', () => only(['configuration', 'database', 'stylesheets'],
  /no such folder, set paths\.share/, '--set', 'paths.share=/no/such'));

test('no database', () => only(['database', 'rubrique'], /is MariaDB running/,
  '--set', 'database.socket=/no/such.sock'));

test('a wrong password', () => only(['database'], /user and password/,
  '--set', 'database.password=wrong'));

test('a wrong password of the rubrique’s account', () => only(['rubrique'],
  /public_user and public_password/, '--set', 'database.public_password=wrong'));

test('an older schema', async () => {
  await sql(ceres, `DELETE FROM migration WHERE name = 'schema'`);
  try {
    await only(['database'], /run ceresctl db migrate/);
    assert.equal((await ceres.ask('/readyz')).status, 503);
  } finally {
    done(await ceres.ctl('db', 'migrate'), /up to date/);
  }
  assert.equal(failing(await doctor()).length, 0);
});

test('a stylesheet that is broken', async () => {
  const share = path.join(folder, 'share');
  fs.mkdirSync(share);
  for (const name of ['sql', 'nginx'])
    fs.symlinkSync(path.join(TOP, name), path.join(share, name));
  fs.cpSync(path.join(TOP, 'xsl'), path.join(share, 'xsl'), { recursive: true });
  const sheet = path.join(share, 'xsl/forms/bulletins-atom.xsl');
  fs.writeFileSync(sheet, '<broken');
  const answer = await doctor('--set', `paths.share=${share}`);
  assert.deepEqual(failing(answer), ['stylesheets']);
  assert.match(answer.stderr, /bulletins-atom\.xsl/);
  fs.copyFileSync(path.join(TOP, 'xsl/forms/bulletins-atom.xsl'), sheet);
  fs.rmSync(path.join(share, 'xsl/schema/bulletin.rng'));
  await only(['stylesheets'], /./, '--set', `paths.share=${share}`);
});

test('a socket that everybody may use, or that nobody serves', async () => {
  await only(['socket'], /are the workers running/,
    '--set', 'worker.socket=/no/such.sock');
  await only(['socket'], /not a socket/, '--set', 'worker.socket=/dev/null');
  const place = path.join(folder, 'w.sock');
  const server = net.createServer().unref();
  await new Promise((resolve) => server.listen(place, resolve));
  fs.chmodSync(place, 0o666);
  await only(['socket'], /mode 666 lets everybody in/,
    '--set', `worker.socket=${place}`);
  fs.chmodSync(place, 0o661);
  await only(['socket'], /lets everybody in/, '--set', `worker.socket=${place}`);
  fs.chmodSync(place, 0o660);
  assert.deepEqual(failing(await doctor('--set', `worker.socket=${place}`)), []);
  fs.renameSync(place, `${place}.kept`);
  await new Promise((resolve) => server.close(resolve));
  await only(['socket'], /are the workers running/,
    '--set', `worker.socket=${place}.kept`);
  const long = path.join(folder, 'x'.repeat(120));
  await only(['socket'], /./, '--set', `worker.socket=${long}`);
});

test('migrate again does nothing', async () => {
  done(await ceres.ctl('db', 'migrate'), /: 0 file\(s\) run, up to date/);
  refused(await ceres.ctl('db', 'migrate',
    '--set', 'database.migration_password=wrong'), 1, /migration stopped|Access denied/);
});
