// backup.test.mjs: everything there is, saved and brought back with its history.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before, describe } from 'node:test';
import { TOP, run, startStack } from '../stack/ceres.mjs';
import { ceresctl, done, file, folder, refused, sql } from './tools.mjs';

let ceres;
before(async () => { ceres = await startStack(); });
after(() => ceres?.stop());

const place = (name) => path.join(folder, name);
const backup = (...args) => ceres.ctl('db', 'backup', ...args);
const restore = (...args) => ceres.ctl('db', 'restore', ...args);

// Every table and view as it is made, and every version of every row with the
// instants between which it stood.
async function everything() {
  const all = {};
  for (const [name, kind] of await sql(ceres, `SELECT table_name, table_type
    FROM information_schema.tables WHERE table_schema = 'ceres' ORDER BY 1`)) {
    all[`${name} as made`] = (await sql(ceres,
      `SHOW CREATE ${kind === 'VIEW' ? 'VIEW' : 'TABLE'} ${name}`))[0]
      .filter((text) => text.startsWith('CREATE'));
    all[name] = (kind === 'SYSTEM VERSIONED'
      ? await sql(ceres, `SELECT *, row_start, row_end FROM ${name} FOR SYSTEM_TIME ALL`)
      : await sql(ceres, `SELECT * FROM ${name}`)).map(String).sort();
  }
  return all;
}

async function nothing(work) {
  const before = await everything();
  await work();
  assert.deepEqual(await everything(), before);
}

test('restored: every table, every version, every row of the journal', async () => {
  const before = await everything();
  assert.ok(Object.keys(before).length > 40);
  assert.ok(before.session.length > 250, 'sessions with former versions');
  assert.ok(before.journal.length > 200);
  done(await backup(place('all.sql')), /database ceres: backed up to /);
  assert.equal(fs.statSync(place('all.sql')).mode & 0o777, 0o600);
  assert.ok(!fs.existsSync(place('all.sql.new')));
  // What has happened since is gone with the rest.
  done(await ceres.ctl('login', 'lock', 'ud44'));
  done(await ceres.ctl('maintenance', 'on', '--to=2020-06-16T12:00', '--reason=x'));
  await sql(ceres, `UPDATE session SET lieu = 'ailleurs', revision = revision + 1;
    CREATE TABLE stray (id INT); CREATE VIEW astray AS SELECT * FROM stray`);
  assert.notDeepEqual(await everything(), before);
  refused(await restore(place('all.sql')), 1, /has data: --yes replaces all of it/);
  done(await restore(place('all.sql'), '--yes'), /database ceres: restored from /);
  assert.deepEqual(await everything(), before);
  // The workers go on, and history goes on where it was.
  assert.equal((await ceres.ask('/communication-ceres/1.9.xml')).status, 200);
  done(await ceres.ctl('login', 'lock', 'ud44'), /locked$/m);
  done(await ceres.ctl('login', 'unlock', 'ud44'));
  done(await backup(place('all.sql')));
  done(await ceres.ctl('doctor'));
});

test('through pipes', async () => {
  const { code, stdout, stderr } = await backup('-');
  assert.equal(code, 0, stderr);
  await nothing(async () => {
    done(await ceres.ctlWith({ input: stdout }, 'db', 'restore', '-', '--yes'));
  });
  const dated = (text) => text.replace(/^-- Dump completed.*$/m, '');
  done(await backup(place('pipe.sql')));
  assert.equal(dated(fs.readFileSync(place('pipe.sql'), 'utf8')), dated(stdout));
});

test('into a database that was only just made, without --yes', async () => {
  const before = await everything();
  done(await backup(place('new.sql')));
  await sql(ceres, `SET foreign_key_checks = 0; ${(await sql(ceres, `SELECT CONCAT('DROP ',
    IF(table_type = 'VIEW', 'VIEW ', 'TABLE '), table_name) FROM information_schema.tables
    WHERE table_schema = 'ceres' ORDER BY table_type = 'VIEW' DESC`)).join(';')}`);
  done(await ceres.ctl('db', 'migrate'));
  done(await restore(place('new.sql')));
  assert.deepEqual(await everything(), before);
});

describe('what is no backup changes nothing, --yes or not', () => {
  for (const [name, text] of [
    ['nothing', () => ''],
    ['another file', () => 'DROP TABLE journal;\n'.repeat(1000)],
    ['one cut short', () => fs.readFileSync(place('all.sql')).subarray(0, 100000)],
    ['one that lacks its last line', () => fs.readFileSync(place('all.sql'), 'utf8')
      .replace(/-- Dump completed.*\n/, '')],
  ])
    test(name, () => nothing(async () => {
      const bad = file(text(), 'bad.sql');
      refused(await restore(bad, '--yes'), 1, /not a whole backup/);
      refused(await ceres.ctlWith({ input: text() }, 'db', 'restore', '-', '--yes'), 1,
        /not a whole backup/);
    }));
  test('no file', () => nothing(async () => {
    refused(await restore(place('none.sql'), '--yes'), 1, /none\.sql: No such file/);
  }));
});

test('a backup that fails leaves the one before, and no password in sight', async () => {
  const tools = place('tools');
  const heard = place('heard');
  fs.mkdirSync(tools);
  fs.writeFileSync(path.join(tools, 'mariadb-dump'),
    `#!/bin/sh\necho "$@" >'${heard}'\necho half\nexit 3\n`, { mode: 0o755 });
  file('the one before', 'kept.sql');
  refused(await ceres.ctlWith({ env: { PATH: `${tools}:${process.env.PATH}` } },
    'db', 'backup', place('kept.sql')), 1, /mariadb-dump failed/);
  assert.equal(fs.readFileSync(place('kept.sql'), 'utf8'), 'the one before');
  assert.ok(!fs.existsSync(place('kept.sql.new')));
  const secret = /^migration_password = (.+)$/m.exec(
    fs.readFileSync(path.join(ceres.var, 'ceres.conf'), 'utf8'))[1];
  const words = fs.readFileSync(heard, 'utf8');
  assert.match(words, /--dump-history/);
  assert.ok(!words.includes(secret));
});

test('used wrongly, or without a database', async () => {
  for (const args of [['backup'], ['restore'], ['backup', 'a', 'b'],
    ['backup', 'a', '--yes'], ['restore', 'a', '--dry-run']])
    refused(await ceresctl(['db', ...args]), 2, /usage|no such option/);
  refused(await ceresctl(['db', 'backup', place('away.sql')]), 75, /try again/);
  assert.ok(!fs.existsSync(place('away.sql')));
  refused(await ceresctl(['db', 'restore', place('all.sql')]), 75, /try again/);
});

test('the programs it needs are those that `needs` installs', async () => {
  const { stdout } = await run('grep', ['-c', '^command mariadb-dump mariadb-client$',
    path.join(TOP, 'src/packaging/needs')]);
  assert.equal(stdout.trim(), '1');
});
