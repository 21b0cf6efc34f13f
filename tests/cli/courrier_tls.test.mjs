// courrier_tls.test.mjs: mails over TLS, to a server that is who it says; never
// to another, and never in the clear where TLS is asked for.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { TOP, freePort, run, startStack } from '../stack/ceres.mjs';
import { done, folder, refused, sql } from './tools.mjs';

let ceres;
const servers = [];
const box = path.join(folder, 'mails');
const pem = (name) => path.join(folder, `${name}.pem`);

// A key and a certificate that vouches for itself, of that address.
async function certificate(name, address) {
  const { code, stderr } = await run('openssl', ['req', '-x509', '-newkey', 'ec',
    '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30000',
    '-subj', '/CN=essai', '-addext', `subjectAltName=${address}`,
    '-keyout', pem(name), '-out', pem(`${name}-ca`)]);
  assert.equal(code, 0, stderr);
  fs.appendFileSync(pem(name), fs.readFileSync(pem(`${name}-ca`)));
}

// A mail server; its port.
async function serve(...tls) {
  const port = await freePort();
  const server = spawn('/usr/bin/python3', [path.join(TOP, 'tests/cli/smtp.py'), String(port),
    folder, ...tls], { stdio: ['pipe', 'pipe', 'ignore'] });
  servers.push(server);
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve);
    server.once('exit', () => reject(new Error('no mail server')));
  });
  return port;
}

const send = (...settings) => ceres.ctl(...['timeout=5', ...settings]
  .flatMap((one) => ['--set', `mail.${one}`]), 'courrier', 'send');
const mails = () => (fs.existsSync(box) ? fs.readFileSync(box, 'utf8') : '')
  .split('\n').slice(0, -1).map((line) => JSON.parse(line));

let ports;
before(async () => {
  fs.writeFileSync(path.join(folder, 'mode'), 'well');
  await certificate('own', 'IP:127.0.0.1');
  await certificate('other', 'DNS:autre.invalid');
  ports = { smtps: await serve('smtps', pem('own')),
    starttls: await serve('starttls', pem('own')), plain: await serve(),
    other: await serve('smtps', pem('other')) };
  ceres = await startStack();
  await sql(ceres, `INSERT INTO message (compte, date, noun, noun_id, code, prochain)
    SELECT id, '2020-06-15 12:30:00', 'demande', '12', 'demande-refusee',
           '2020-06-15 12:30:00' FROM compte WHERE identifiant = 'centre44'`);
});
after(async () => {
  for (const server of servers) server.stdin.end();
  await ceres?.stop();
});

const url = (scheme, port) => `url=${scheme}://127.0.0.1:${port}`;
const CA = () => `ca=${pem('own-ca')}`;
const again = () => sql(ceres, `UPDATE message SET prochain = '2020-06-15 12:30:00',
  envoye = NULL`);

for (const [name, words, settings] of [
  ['smtps, nobody vouches for the server', /certificate/i, () => [url('smtps', ports.smtps)]],
  ['smtps, of another host', /certificate|name/i, () => [url('smtps', ports.other),
    `ca=${pem('other-ca')}`]],
  ['starttls, nobody vouches for the server', /certificate/i, () =>
    [url('smtp', ports.starttls), 'starttls=yes']],
  ['starttls, which the server has not', /TLS|denied/i, () => [url('smtp', ports.plain),
    'starttls=yes']],
  ['smtps, the server speaks in the clear', /./, () => [url('smtps', ports.plain), CA()]],
  ['in the clear, to a server that wants TLS', /STARTTLS/i, () =>
    [url('smtp', ports.starttls)]],
])
  test(`no mail: ${name}`, async () => {
    await again();
    refused(await send(...settings()), 75, words);
    assert.deepEqual(mails(), []);
  });

for (const [name, settings] of [
  ['smtps', () => [url('smtps', ports.smtps), CA()]],
  ['starttls', () => [url('smtp', ports.starttls), 'starttls=yes', CA()]],
])
  test(`a mail by ${name}`, async () => {
    await again();
    const was = mails().length;
    done(await send(...settings()), /^1 sent, 0 failed$/m);
    assert.equal(mails().length, was + 1);
    assert.equal(mails().at(-1).tls, true);
  });

test('starttls is yes or no', async () => refused(await send('starttls=perhaps'), 2,
  /mail\.starttls = perhaps: expected yes or no/));
