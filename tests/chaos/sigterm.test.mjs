// sigterm.test.mjs: workers are told to stop, again and again, under load,
// and not one answer is lost: a deployment is nobody's business.
import assert from 'node:assert/strict';
import http from 'node:http';
import test from 'node:test';
import { pause, startStack } from '../stack/ceres.mjs';

const TERMS = process.env.CHAOS_LONG ? 2000 : 200;
const READERS = 8;

test(`${TERMS} SIGTERMs to workers under load: no failed answer`, async (t) => {
  const ceres = await startStack();
  const known = new Map();
  for (const target of ['/', '/index.xml', '/readyz'])
    known.set(target, (await ceres.ask(target)).text);

  const agent = new http.Agent({ keepAlive: true, maxSockets: READERS });
  const failed = [];
  let answered = 0;
  let posted = 0;
  let over = false;

  const ask = (target, options = {}) => new Promise((resolve) => {
    const request = http.request({ host: '127.0.0.1', port: ceres.port,
      path: target, agent, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => { text += part; });
      response.on('end', () => resolve({ status: response.statusCode, text }));
      response.on('error', (error) => resolve({ status: error.code }));
    });
    request.on('error', (error) => resolve({ status: error.code }));
    request.end(options.body);
  });

  const reader = async (first) => {
    for (let i = first; !over; i++) {
      const target = [...known.keys()][i % known.size];
      const { status, text } = await ask(target);
      answered++;
      if (status !== 200 || text !== known.get(target))
        failed.push(`${target}: ${status}`);
    }
  };
  // A body must not arrive cut: 405 as ever, never a 400 or a 502.
  const poster = async () => {
    while (!over) {
      const { status } = await ask('/', { method: 'POST',
        body: 'x'.repeat(200000) });
      posted++;
      if (status !== 405) failed.push(`POST: ${status}`);
    }
  };
  const work = [...Array(READERS).keys()].map(reader).concat(poster());

  let sent = 0;
  const end = Date.now() + 120000;
  while (sent < TERMS && Date.now() < end) {
    for (const pid of ceres.workerPids) {
      try {
        process.kill(pid, 'SIGTERM');
        sent++;
      } catch { /* it has gone already */ }
      // Between two, readers are served: it is load, not an outage.
      const enough = answered + 3;
      for (let i = 0; i < 50 && answered < enough; i++) await pause(5);
    }
    await pause(5);
  }
  over = true;
  await Promise.all(work);
  agent.destroy();
  t.diagnostic(`${sent} SIGTERMs, ${answered} answers, ${posted} bodies`);
  assert.ok(sent >= TERMS, `${sent} sent`);
  assert.ok(answered > TERMS, `${answered} answers`);
  assert.deepEqual(failed.slice(0, 20), []);
  await ceres.stop();
});
