// socket.test.mjs: what no web server would say to a worker's socket; and
// clients that are slow, or leave. Workers live on, and are no bigger.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import test, { after, before, describe } from 'node:test';
import { pause, residentKiB, run, startStack, until } from '../stack/ceres.mjs';
import { TYPE, get, pair, record, request, say, stdout } from '../stack/fastcgi.mjs';

const LONG = Boolean(process.env.CHAOS_LONG);
const ROUNDS = LONG ? 500 : 12;

let ceres;
let pids;
let sizes;

async function readMuch() {
  for (let i = 0; i < 150; i++)
    for (const target of ['/', '/index.xml', '/nulle-part'])
      await ceres.ask(target);
}

before(async () => {
  ceres = await startStack();
  await readMuch();
  pids = ceres.workerPids.sort();
  sizes = pids.map(residentKiB);
});

const begin = record(TYPE.begin, 1, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0]));
const params = (content, options) =>
  Buffer.concat([begin, record(TYPE.params, 1, content, options)]);
const huge = Buffer.concat([begin,
  ...Array(64).fill(record(TYPE.params, 1, Buffer.alloc(65535, 0x7f)))]);

// What is sent, and whether the client then waits with an open hand.
const HOSTILE = {
  'four stray bytes': Buffer.from([1, 2, 3, 4]),
  'nothing at all': Buffer.alloc(0),
  'a management record': record(TYPE.values, 0, Buffer.concat([
    pair('FCGI_MAX_CONNS', ''), pair('FCGI_MAX_REQS', ''),
    pair('FCGI_MPXS_CONNS', '')])),
  'a management record that repeats itself': record(TYPE.values, 0,
    Buffer.concat(Array(500).fill(pair('FCGI_MAX_CONNS', '')))),
  'a management record after the beginning': Buffer.concat([begin,
    record(TYPE.values, 0, Buffer.concat(Array(500)
      .fill(pair('FCGI_MAX_CONNS', ''))))]),
  'an unknown management record': record(77, 0, Buffer.alloc(100)),
  'garbage': crypto.randomBytes(65536),
  'zeros': Buffer.alloc(65536),
  'an HTTP request': Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
  'oversized PARAMS': huge,
  'one parameter of a megabyte': Buffer.concat([begin,
    ...Array.from({ length: 17 }, (_, i) => record(TYPE.params, 1, i === 0
      ? pair('HTTP_ACCEPT', 'x'.repeat(60000), { valueLength: 1 << 20 })
      : Buffer.alloc(60000, 'x')))]),
  'lengths that lie twice': params(Buffer.concat([
    pair('A', 'b', { nameLength: 0x7ffffffe, valueLength: 0x7ffffffe }),
    pair('A', 'b', { nameLength: 0x7ffffffe, valueLength: 0x7ffffffe })])),
  'a length longer than the record': params(
    pair('REQUEST_METHOD', 'GET', { valueLength: 4000 })),
  'a record longer than what comes': params(Buffer.from('x'), { length: 65535 }),
  'padding that never comes': params(Buffer.from('x'), { padding: 255 }),
  'another version': record(TYPE.begin, 1, Buffer.alloc(8), { version: 9 }),
  'another role': record(TYPE.begin, 1, Buffer.from([0, 2, 0, 0, 0, 0, 0, 0])),
  'request number zero': record(TYPE.begin, 0, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0])),
  'two beginnings': Buffer.concat([begin, begin, get('/healthz')]),
  'an end before the beginning': record(TYPE.end, 1, Buffer.alloc(8)),
  'a request aborted': Buffer.concat([begin, record(TYPE.abort, 1)]),
  'no parameter': request({}),
  'a body shorter than it says': request({ REQUEST_METHOD: 'POST',
    DOCUMENT_URI: '/', QUERY_STRING: '', CONTENT_LENGTH: '1000' },
    Buffer.from('court')),
  'a body longer than it says': request({ REQUEST_METHOD: 'POST',
    DOCUMENT_URI: '/', QUERY_STRING: '', CONTENT_LENGTH: '5' },
    Buffer.alloc(60000, 'x')),
  'a length that is no number': request({ REQUEST_METHOD: 'POST',
    DOCUMENT_URI: '/', QUERY_STRING: '', CONTENT_LENGTH: '-1e9' }),
  'a keep-alive wish': Buffer.concat([
    record(TYPE.begin, 1, Buffer.from([0, 1, 1, 0, 0, 0, 0, 0])),
    get('/healthz').subarray(16)]),
  'a path of bytes': request({ REQUEST_METHOD: 'GET', QUERY_STRING: '',
    DOCUMENT_URI: '/\xff\xfe\r\nX: y\0', CONTENT_LENGTH: '' }),
};

async function assertUnharmed() {
  for (let i = 0; i < 6; i++)
    assert.equal((await ceres.ask('/')).status, 200);
  assert.deepEqual(ceres.workerPids.sort(), pids, 'no worker has died');
}

test('the record maker speaks FastCGI', async () => {
  const answer = await say(ceres.workerSocket, get('/healthz'));
  assert.match(stdout(answer.bytes), /^Status: 200/);
});

describe('on the worker’s socket', () => {
  for (const [name, bytes] of Object.entries(HOSTILE))
    test(name, async () => {
      for (let i = 0; i < ROUNDS; i++)
        await say(ceres.workerSocket, bytes, { ms: 50 });
      await assertUnharmed();
    });

  test('cut after each byte of a request', async () => {
    const whole = get('/');
    for (let length = 0; length < whole.length; length += LONG ? 1 : 7)
      await new Promise((resolve) => {
        const socket = net.connect(ceres.workerSocket, () =>
          socket.end(whole.subarray(0, length), () => socket.destroy()));
        socket.on('error', () => {});
        socket.on('close', resolve);
      });
    await assertUnharmed();
  });

  test('silent clients on every worker do not stop the site', async () => {
    const silent = await Promise.all(Array.from({ length: 2 }, () =>
      new Promise((resolve) => {
        const socket = net.connect(ceres.workerSocket, () => {
          socket.write(Buffer.from([1, 1, 0, 1]));
          resolve(socket);
        });
        socket.on('error', () => {});
      })));
    const start = Date.now();
    assert.equal((await ceres.ask('/communication-ceres/1.9')).status, 200);
    await until(async () => (await ceres.ask('/')).status === 200,
      'a worker to be free', 20000);
    assert.ok(Date.now() - start < 15000, `${Date.now() - start} ms`);
    silent.forEach((socket) => socket.destroy());
    await assertUnharmed();
  });
});

describe('through nginx', () => {
  const some = (bytes, then) => new Promise((resolve) => {
    const socket = net.connect(ceres.port, '127.0.0.1', () =>
      socket.write(bytes, () => then(socket)));
    socket.on('error', () => {});
    socket.on('close', resolve);
  });

  test('clients that leave in the middle', async () => {
    for (let i = 0; i < ROUNDS * 10; i++) {
      await some('GET / HTTP/1.1\r\nHost: x\r\n\r\n', (s) => s.destroy());
      await some('GET / HT', (s) => s.destroy());
      await some('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc',
        (s) => s.destroy());
      await some('GET / HTTP/1.1\r\nHost: x\r\n\r\n', (s) => s.resetAndDestroy());
    }
    await assertUnharmed();
  });

  test('slow clients keep nobody waiting', async () => {
    const text = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    let served = 0;
    const slow = Array.from({ length: 20 }, () => new Promise((resolve) => {
      const socket = net.connect(ceres.port, '127.0.0.1', async () => {
        for (const letter of text) {
          if (socket.destroyed) break;
          socket.write(letter);
          await pause(40);
        }
      });
      socket.on('data', (bytes) => {
        if (/^HTTP\/1\.1 200/.test(bytes)) served++;
      });
      socket.on('error', () => {});
      socket.on('close', resolve);
    }));
    for (let i = 0; i < 50; i++) {
      const start = Date.now();
      assert.equal((await ceres.ask('/')).status, 200);
      assert.ok(Date.now() - start < 1000);
    }
    await Promise.all(slow);
    assert.equal(served, 20);
    await assertUnharmed();
  });

  test('a reader that does not read', async () => {
    const lazy = Array.from({ length: 10 }, () => {
      const socket = net.connect(ceres.port, '127.0.0.1', () => {
        socket.pause();
        socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(100));
      });
      socket.on('error', () => {});
      return socket;
    });
    await pause(500);
    for (let i = 0; i < 20; i++) {
      const start = Date.now();
      assert.equal((await ceres.ask('/')).status, 200);
      assert.ok(Date.now() - start < 1000);
    }
    lazy.forEach((socket) => socket.destroy());
    await assertUnharmed();
  });
});

test('after all that the workers are no bigger', async () => {
  await readMuch();
  const now = pids.map(residentKiB);
  now.forEach((size, i) => assert.ok(size <= sizes[i] + 1536,
    `${sizes[i]} KiB before, ${size} KiB after`));
});

describe('another user of this machine', { skip:
  process.getuid() !== 0 && 'only root can be somebody else' }, () => {
  const socket = () => fs.realpathSync(ceres.workerSocket);
  const as = (user) => run('setpriv', [`--reuid=${user}`, '--regid=nogroup',
    '--clear-groups', process.execPath, '-e', `
      const socket = require('net').connect(${JSON.stringify(socket())}, () =>
        socket.write(Buffer.from('${get('/healthz').toString('hex')}', 'hex')));
      socket.setTimeout(3000, () => socket.destroy());
      socket.on('data', (bytes) => process.stdout.write(bytes));
      socket.on('error', (error) => console.log(error.code));
    `], { cwd: '/' });

  test('cannot even reach the socket', async () => {
    const { stdout: said } = await as('nobody');
    assert.equal(said, 'EACCES\n');
  });
  describe('who reaches it all the same', () => {
    before(() => {
      fs.chmodSync(path.dirname(socket()), 0o755);
      fs.chmodSync(socket(), 0o666);
    });
    after(() => {
      fs.chmodSync(socket(), 0o660);
      fs.chmodSync(path.dirname(socket()), 0o700);
    });
    test('is refused', async () => {
      const { stdout: said } = await as('nobody');
      assert.doesNotMatch(said, /Status/);
      assert.doesNotMatch(said, /EACCES|ENOENT/);
    });
    test('while the worker’s own user is answered', async () => {
      const answer = await say(socket(), get('/healthz'));
      assert.match(stdout(answer.bytes), /Status: 200/);
    });
    test('and the worker lives', assertUnharmed);
  });
});
