// ceres.mjs: a whole CERES for a test (MariaDB, workers, nginx), in a folder
// and on a port of its own, and the ways to talk to it.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const TOP = fileURLToPath(new URL('../../', import.meta.url));

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// Calls `check` until it answers something true; fails after `ms`.
export async function until(check, what, ms = 20000) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await check();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`still waiting: ${what}`);
    await pause(50);
  }
}

// Runs a program to its end: { code, signal, stdout, stderr }.
export function run(command, args, { env = {}, input = '', cwd = TOP } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd, env: { ...process.env, ...env },
    });
    const out = [];
    const err = [];
    child.stdout.on('data', (bytes) => out.push(bytes));
    child.stderr.on('data', (bytes) => err.push(bytes));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({
      code, signal,
      stdout: Buffer.concat(out).toString(),
      stderr: Buffer.concat(err).toString(),
    }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Below TMPDIR, which tests/run puts in memory and removes.
export const temporaryFolder = () =>
  fs.mkdtempSync(path.join(os.tmpdir(), 'ceres-test-'));

export const alive = (pid) => {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
  } catch {
    return false;
  }
};

// The processes whose parent is `pid`.
export function childrenOf(pid) {
  return fs.readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'latin1');
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state !== 'Z' && Number(parent) === pid;
    } catch {
      return false;
    }
  }).map(Number);
}

// The memory a process really uses, in KiB.
export const residentKiB = (pid) => Number(
  /^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`))[1]);

// The pid of the stack that is ready in a folder, or nothing.
export function readyIn(folder) {
  try {
    return Number(fs.readFileSync(path.join(folder, 'run/ready')));
  } catch {
    return undefined;
  }
}

// Whatever a failed test leaves running.
const running = new Set();
after(() => Promise.all([...running].map((stack) => stack.stop())));

class Stack {
  constructor(options) {
    Object.assign(this, options);
    this.url = `http://127.0.0.1:${this.port}`;
    this.output = '';
  }

  // Starts CERES and waits until it is ready.
  async start({ now = this.now } = {}) {
    const env = {
      ...process.env, THROWAWAY: '1', ...this.env, PORT: String(this.port),
      VAR: this.var, VARIANT: this.variant, WORKERS: String(this.workers),
    };
    if (now) env.NOW = now;
    else delete env.NOW;
    this.child = spawn('setpriv',
      ['--pdeathsig', 'TERM', path.join(TOP, 'src/packaging/stack'), 'run'],
      { cwd: TOP, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.ended = new Promise((resolve) => this.child.on('close',
      (code, signal) => resolve({ code, signal })));
    for (const stream of [this.child.stdout, this.child.stderr])
      stream.on('data', (bytes) => { this.output += bytes; });
    running.add(this);
    await until(() => this.child.exitCode !== null ||
      readyIn(this.var) === this.child.pid, 'CERES to start', 60000);
    if (this.child.exitCode !== null) {
      await this.ended;
      throw new Error(`CERES did not start:\n${this.output}${this.logs()}`);
    }
    return this;
  }

  async halt(signal = 'SIGTERM') {
    if (this.child.exitCode === null && this.child.signalCode === null)
      this.child.kill(signal);
    running.delete(this);
    return this.ended;
  }

  // Ends everything and forgets it.
  async stop() {
    const end = await this.halt();
    if (this.temporary) fs.rmSync(this.var, { recursive: true, force: true });
    return end;
  }

  async restart(options) {
    await this.halt();
    this.output = '';
    return this.start(options);
  }

  ctl(...args) {
    return this.ctlWith({}, ...args);
  }

  // ctl with `env` or `input`.
  ctlWith(options, ...args) {
    return run(path.join(TOP, 'build', this.variant, 'ceresctl'),
      ['-c', path.join(this.var, 'ceres.conf'), ...args], options);
  }

  get workerSocket() { return path.join(this.var, 'run/worker.sock'); }

  // NAME is database, workers (their keeper) or nginx.
  pid(name) {
    return Number(fs.readFileSync(path.join(this.var, `run/${name}.pid`)));
  }

  get workerPids() { return childrenOf(this.pid('workers')); }

  // Kills a service and keeps it down until release(NAME).
  hold(name, signal = 'SIGKILL') {
    const pid = this.pid(name);
    fs.writeFileSync(path.join(this.var, `run/hold-${name}`), '');
    process.kill(pid, signal);
    return until(() => !alive(pid), `${name} to end`);
  }

  release(name) {
    fs.rmSync(path.join(this.var, `run/hold-${name}`), { force: true });
  }

  ready() {
    return until(async () => {
      const answer = await this.ask('/readyz').catch(() => null);
      return answer?.status === 200;
    }, 'CERES to be ready');
  }

  logs() {
    const folder = path.join(this.var, 'log');
    if (!fs.existsSync(folder)) return '';
    return fs.readdirSync(folder).map((name) =>
      `--- ${name}\n${fs.readFileSync(path.join(folder, name), 'utf8')
        .split('\n').slice(-15).join('\n')}`).join('\n');
  }

  // One request: { status, headers, body, text }. No header is added. `from` is
  // an address of the loopback that it comes from.
  ask(target, { method = 'GET', headers = {}, body, from } = {}) {
    return new Promise((resolve, reject) => {
      const request = http.request({
        host: '127.0.0.1', port: this.port, path: target, method, headers,
        agent: false, localAddress: from,
      }, (response) => {
        const parts = [];
        response.on('data', (bytes) => parts.push(bytes));
        response.on('error', reject);
        response.on('end', () => {
          const whole = Buffer.concat(parts);
          resolve({
            status: response.statusCode, headers: response.headers,
            raw: response.rawHeaders, body: whole, text: whole.toString(),
          });
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  // Bytes as they are, on a socket of their own; what came back as text.
  raw(bytes, { end = true, ms = 15000 } = {}) {
    return exchange({ host: '127.0.0.1', port: this.port }, bytes, { end, ms });
  }
}

// Sends bytes to a socket: all that comes back until it closes, or `ms`.
export function exchange(where, bytes, { end = true, ms = 15000 } = {}) {
  return new Promise((resolve) => {
    const parts = [];
    const socket = net.connect(where, () => {
      if (end) socket.end(bytes);
      else socket.write(bytes);
    });
    const finish = (how) => {
      socket.destroy();
      resolve({ how, bytes: Buffer.concat(parts),
        text: Buffer.concat(parts).toString() });
    };
    socket.setTimeout(ms, () => finish('timeout'));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', (error) => finish(error.code));
    socket.on('close', () => finish('closed'));
  });
}

// A folder that holds the demonstration already, if tests/run has made one:
// to load it takes three times as long as to start.
function demonstration() {
  const folder = temporaryFolder();
  const made = process.env.TEST_DEMONSTRATION;
  if (made) execFileSync('cp', ['-a', `${made}/.`, folder]);
  return folder;
}

// A CERES of its own. `now`: its clock; `var`, `port`: else chosen.
export async function startStack(options = {}) {
  const stack = new Stack({
    now: '2020-06-15T15:00:00+02:00',
    variant: process.env.VARIANT ?? 'release',
    workers: 2,
    temporary: !options.var,
    env: {},
    ...options,
    var: options.var ?? demonstration(),
    port: options.port ?? await freePort(),
  });
  try {
    return await stack.start();
  } catch (error) {
    if (stack.child) await stack.stop();
    throw error;
  }
}
