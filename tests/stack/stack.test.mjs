// stack.test.mjs: `make run` ends whatever it started however it is stopped,
// keeps its data and its clock, and does not meddle with another.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, describe } from 'node:test';
import {
  TOP, alive, childrenOf, freePort, readyIn, run, startStack, temporaryFolder,
  until,
} from './ceres.mjs';

// A process and all that descends from it.
const family = (pid) => [pid, ...childrenOf(pid).flatMap(family)];

const nothingLeft = (pids) => until(() => !pids.some(alive),
  'every process to end', 15000);

const configuration = (folder) =>
  fs.readFileSync(path.join(folder, 'ceres.conf'), 'utf8');
const offset = (folder) =>
  Number(/^offset = (-?\d+)$/m.exec(configuration(folder))[1]);

const folders = [];
function folder() {
  folders.push(temporaryFolder());
  return folders.at(-1);
}
after(() => folders.forEach((name) =>
  fs.rmSync(name, { recursive: true, force: true })));

describe('however CERES is stopped, nothing is left', () => {
  const home = folder();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'])
    test(signal, async () => {
      const stack = await startStack({ var: home });
      const pids = family(stack.child.pid);
      const run = fs.realpathSync(path.join(home, 'run'));
      assert.ok(pids.length >= 8, `a whole stack: ${pids.length} processes`);
      const { code } = await stack.halt(signal);
      await nothingLeft(pids);
      if (signal === 'SIGKILL') return;
      assert.equal(code, 0);
      assert.ok(!fs.existsSync(run), 'the sockets are gone');
      assert.ok(!fs.existsSync(path.join(home, 'run')));
    });

  for (const [signal, group] of [['SIGTERM', false], ['SIGINT', true]])
    test(`${signal} to make${group ? ' and all, as Ctrl-C does' : ''}`,
      async () => {
        const child = spawn('make', ['run'], {
          cwd: TOP, detached: true, stdio: 'ignore',
          env: { ...process.env, PORT: String(await freePort()), VAR: home },
        });
        const ended = new Promise((resolve) => child.on('close', resolve));
        await until(() => family(child.pid).includes(readyIn(home)),
          'make run', 60000);
        const pids = family(child.pid);
        assert.ok(pids.length >= 9, `a whole stack: ${pids.length} processes`);
        process.kill(group ? -child.pid : child.pid, signal);
        await ended;
        await nothingLeft(pids);
        assert.ok(!fs.existsSync(path.join(home, 'run')));
      });

  test('a step that fails', async () => {
    const { code, stderr } = await run('src/packaging/stack', ['run'], {
      env: { VAR: home, PORT: String(await freePort()), VARIANT: 'no-such' },
    });
    assert.equal(code, 1);
    assert.match(stderr, /ceresctl db migrate a échoué/);
    const left = fs.readdirSync('/proc').filter((pid) => /^\d+$/.test(pid))
      .filter((pid) => {
        try {
          return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(home);
        } catch {
          return false;
        }
      });
    assert.deepEqual(left, []);
  });
});

describe('a second run', () => {
  const home = folder();
  let first;

  test('the first begins at NOW', async () => {
    const stack = await startStack({ var: home, now: '2020-06-15T15:00:00+02:00' });
    first = offset(home);
    assert.ok(Math.abs(first * 1000 + Date.now() -
      Date.parse('2020-06-15T15:00:00+02:00')) < 30000);
    await stack.halt();
  });
  test('finds the data, the passwords and the clock of the first', async () => {
    const before = configuration(home);
    const stack = await startStack({ var: home, now: '' });
    const listed = await stack.ctl('bulletin', 'list');
    await stack.halt();
    assert.match(listed.stdout, /1\.9/);
    assert.equal(offset(home), first);
    for (const key of ['password', 'migration_password'])
      assert.equal(new RegExp(`^${key} = (.*)$`, 'm').exec(before)[1],
        new RegExp(`^${key} = (.*)$`, 'm').exec(configuration(home))[1]);
  });
  test('with a NOW of its own sets the clock', async () => {
    const stack = await startStack({ var: home, now: '2020-07-01T08:00:00+02:00' });
    await stack.halt();
    assert.ok(offset(home) > first + 15 * 86400);
  });
  test('with a NOW that is none says so', async () => {
    const { code, stderr } = await run('src/packaging/stack', ['run'],
      { env: { VAR: home, PORT: String(await freePort()), NOW: 'demain matin' } });
    assert.equal(code, 1);
    assert.match(stderr, /NOW=demain matin n’est pas un instant/);
  });
});

describe('two at a time', () => {
  let one;
  let other;
  after(async () => {
    await one?.stop();
    await other?.stop();
  });

  test('run side by side', async () => {
    one = await startStack();
    other = await startStack();
    assert.notEqual(one.port, other.port);
    for (const stack of [one, other])
      assert.equal((await stack.ask('/')).status, 200);
    await other.stop();
    other = undefined;
    assert.equal((await one.ask('/')).status, 200);
  });

  test('the same VAR is refused, and the first goes on', async () => {
    const { code, stderr } = await run('src/packaging/stack', ['run'],
      { env: { VAR: one.var, PORT: String(await freePort()) } });
    assert.equal(code, 1);
    assert.match(stderr, /sert déjà à un autre CERES/);
    assert.equal((await one.ask('/')).status, 200);
  });

  test('the same PORT is refused, and nothing is left', async () => {
    const home = folder();
    const { code, stderr } = await run('src/packaging/stack', ['run'],
      { env: { VAR: home, PORT: String(one.port) } });
    assert.equal(code, 1);
    assert.match(stderr, /le port \d+ est déjà pris/);
    assert.ok(!fs.existsSync(path.join(home, 'run')));
    assert.equal((await one.ask('/')).status, 200);
  });

  test('they listen on the loopback and on sockets only', async () => {
    // One that has ended meanwhile, as each look for reminders does, has none.
    const unless = (gone, read) => {
      try {
        return read();
      } catch {
        return gone;
      }
    };
    const inodes = new Set(family(one.child.pid).flatMap((pid) =>
      unless([], () => fs.readdirSync(`/proc/${pid}/fd`)).map((fd) =>
        unless('', () => fs.readlinkSync(`/proc/${pid}/fd/${fd}`))))
      .map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1])
      .filter(Boolean));
    const listening = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) => {
      const file = `/proc/net/${kind}`;
      if (!fs.existsSync(file)) return [];
      return fs.readFileSync(file, 'utf8').split('\n').slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter(([, , , how, , , , , , inode]) =>
          (how === '0A' || kind.startsWith('udp')) && inodes.has(inode))
        .map(([, address]) => address);
    });
    const port = one.port.toString(16).toUpperCase().padStart(4, '0');
    assert.deepEqual([...new Set(listening)], [`0100007F:${port}`]);
  });

  test('a password is in one file of ours alone, on no command line', () => {
    const file = path.join(one.var, 'ceres.conf');
    assert.equal(fs.statSync(file).mode & 0o777, 0o600);
    assert.equal(fs.statSync(one.var).mode & 0o077, 0);
    const passwords = [...configuration(one.var)
      .matchAll(/password = (.+)$/gm)].map(([, word]) => word);
    assert.equal(passwords.length, 3);
    for (const pid of family(one.child.pid)) {
      if (!alive(pid)) continue;
      const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8') +
        fs.readFileSync(`/proc/${pid}/environ`, 'utf8');
      for (const password of passwords) assert.ok(!words.includes(password));
    }
  });

  test('the application may not change the schema nor the journal', async () => {
    const [, password] = /^password = (.*)$/m.exec(configuration(one.var));
    const ask = async (sql) => {
      const { code, stderr } = await run('mariadb', ['--no-defaults',
        `--socket=${one.var}/run/db.sock`, '-uceres', 'ceres', '-e', sql],
        { env: { MYSQL_PWD: password } });
      return code === 0 ? 'done' : /ERROR (\d+)/.exec(stderr)?.[1];
    };
    assert.equal(await ask('SELECT COUNT(*) FROM bulletin'), 'done');
    assert.equal(await ask('SELECT COUNT(*) FROM journal'), 'done');
    for (const sql of ['CREATE TABLE autre (id INT)', 'DROP TABLE bulletin',
      'ALTER TABLE bulletin ADD COLUMN x INT', 'DELETE FROM bulletin',
      "UPDATE journal SET motif = ''", 'DELETE FROM journal',
      'UPDATE migration SET name = name', 'SELECT * FROM mysql.user',
      'SET timestamp = 1'])
      assert.match(await ask(sql), /^(1142|1044|1227|1410)$/, sql);
  });
});

test('what dies is started again', async () => {
  const stack = await startStack();
  for (const name of ['nginx', 'workers', 'database']) {
    const pid = stack.pid(name);
    process.kill(pid, 'SIGKILL');
    await until(() => stack.pid(name) !== pid, `${name} to come back`);
    await stack.ready();
    assert.equal((await stack.ask('/')).status, 200, name);
  }
  const pids = family(stack.child.pid);
  await stack.stop();
  await nothingLeft(pids);
});

test('a long VAR is no obstacle', async () => {
  const home = path.join(folder(), 'un dossier, '.repeat(12).trim());
  const stack = await startStack({ var: home });
  assert.equal((await stack.ask('/')).status, 200);
  await stack.halt();
});

test('needs is quick when nothing is missing', async () => {
  for (const what of ['run', 'test']) {
    const start = process.hrtime.bigint();
    assert.equal((await run('src/packaging/needs', [what])).code, 0);
    assert.ok(process.hrtime.bigint() - start < 300_000_000n);
  }
});
