// courrier.test.mjs: the outbox, delivered to a real mail server that is not
// always well.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before, describe } from 'node:test';
import { TOP, freePort, startStack } from '../stack/ceres.mjs';
import { done, folder, refused, sql } from './tools.mjs';

let ceres;
let port;
let server;
const box = path.join(folder, 'mails');

const be = (mode) => fs.writeFileSync(path.join(folder, 'mode'), mode);
const mails = () => (fs.existsSync(box) ? fs.readFileSync(box, 'utf8') : '')
  .split('\n').slice(0, -1).map((line) => JSON.parse(line));
const header = (mail, name) => mail.headers.filter(([own]) =>
  own.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

function startServer() {
  server = spawn('/usr/bin/python3', [path.join(TOP, 'tests/cli/smtp.py'), String(port),
    folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.stdout.once('data', resolve);
    server.once('exit', () => reject(new Error('no mail server')));
  });
}

const courrier = (...args) => ceres.ctl('--set',
  `mail.url=smtp://127.0.0.1:${port}`, '--set', 'mail.timeout=2',
  'courrier', ...args);
const send = () => courrier('send');

before(async () => {
  be('well');
  port = await freePort();
  await startServer();
  ceres = await startStack();
  await sql(ceres, `UPDATE compte SET courriel = 'centre44@exemple.invalid'
    WHERE identifiant = 'centre44'`);
});
after(async () => {
  server?.stdin.end();
  await ceres?.stop();
});

const quote = (text) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;

// A message to centre44, due at once; its id.
async function put(values = {}) {
  const row = { code: 'demande-accordee', noun: 'demande', noun_id: '12',
    motif: 'Salle inondée', auteur: 'Agnès Lefèvre', session: '100042',
    debut: '2020-07-06', fin: '2020-07-10', sequence: '3',
    date: '2020-06-15 12:30:00', prochain: '2020-06-15 12:30:00', ...values };
  const set = Object.entries(row).map(([name, value]) =>
    `${name} = ${value === null ? 'NULL' : quote(value)}`);
  const [[id]] = await sql(ceres, `INSERT INTO message SET ${set}, compte =
    (SELECT id FROM compte WHERE identifiant = 'centre44');
    SELECT LAST_INSERT_ID()`);
  return id;
}

const of = (id) => mails().filter((mail) =>
  header(mail, 'Message-ID')[0] === `<message-${id}@127.0.0.1>`);
const row = async (id) => (await sql(ceres, `SELECT envoye IS NOT NULL, essais,
  IFNULL(TIMESTAMPDIFF(SECOND, '2020-06-15 12:30:00', prochain) > 60, '-'),
  erreur FROM message WHERE id = ${id}`))[0];
// As if its time had come.
const due = (id) => sql(ceres, `UPDATE message
  SET prochain = '2020-06-15 12:30:00' WHERE id = ${id} AND envoye IS NULL`);
const unfold = (text) => text.replace(/\r\n /g, '');

test('a mail with its headers, its French text and its calendar', async () => {
  const id = await put();
  assert.match(done(await courrier('send', '--dry-run')),
    new RegExp(`^${id} .*centre44@exemple.invalid +demande-accordee`, 'm'));
  assert.equal(of(id).length, 0);
  done(await send(), new RegExp(`message ${id}: sent to centre44@`));
  const [mail] = of(id);
  assert.deepEqual(mail.defects, []);
  assert.equal(mail.from, 'ne-pas-repondre@localhost');
  assert.deepEqual(mail.to, ['centre44@exemple.invalid']);
  assert.deepEqual(header(mail, 'Subject'), ['CERES\u00a0: demande n°\u00a012 accordée']);
  assert.deepEqual(header(mail, 'From'), ['CERES <ne-pas-repondre@localhost>']);
  assert.match(header(mail, 'To')[0], /<centre44@exemple\.invalid>$/);
  assert.equal(new Date(header(mail, 'Date')[0]).toISOString(),
    '2020-06-15T12:30:00.000Z');
  assert.deepEqual(header(mail, 'Auto-Submitted'), ['auto-generated']);
  for (const words of ['La demande a été accordée.', 'Demande\u00a0: n°\u00a012',
    'Session\u00a0: 100042', 'Nouvelles dates\u00a0: du 06/07/2020 au 10/07/2020',
    'Motif\u00a0: Salle inondée', 'Par\u00a0: Agnès Lefèvre',
    'Le\u00a0: lundi 15\u00a0juin 2020 à 14\u00a0h\u00a030',
    `http://127.0.0.1:${ceres.port}/demandes/12`])
    assert.ok(mail.text.includes(words), `${words}\n${mail.text}`);
  assert.equal(mail.method, 'PUBLISH');
  assert.equal(mail.file, 'session-100042.ics');
  assert.ok(mail.raw.split('\r\n').every((line) => line.length <= 998));
  assert.deepEqual(await row(id), ['1', '0', '-', '']);
});

test('sent once, however often it is run', async () => {
  const id = await put();
  done(await send());
  done(await send(), /^0 sent, 0 failed$/m);
  assert.equal(of(id).length, 1);
});

test('ten runs at once send each once', async () => {
  const ids = [];
  for (let i = 0; i < 12; i += 1) ids.push(await put());
  for (const run of await Promise.all(Array.from({ length: 10 }, send)))
    done(run);
  for (const id of ids) assert.equal(of(id).length, 1, id);
});

test('the calendar of a second change has a higher SEQUENCE', async () => {
  const ids = [await put(), await put({ code: 'session-reportee',
    noun: 'session', noun_id: '100042', debut: '2020-08-03',
    fin: '2020-08-07', sequence: '4' }), await put({ code: 'session-annulee',
    noun: 'session', noun_id: '100042', sequence: '5' })];
  done(await send());
  const [first, second, third] = ids.map((id) => unfold(of(id)[0].calendar));
  for (const calendar of [first, second, third]) {
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    assert.match(calendar, /^METHOD:PUBLISH\r$/m);
    assert.match(calendar, /^UID:session-100042@127\.0\.0\.1\r$/m);
  }
  assert.match(first, /^SEQUENCE:3\r$/m);
  assert.match(first, /^DTSTART;VALUE=DATE:20200706\r$/m);
  assert.match(first, /^DTEND;VALUE=DATE:20200711\r$/m);
  assert.match(second, /^SEQUENCE:4\r$/m);
  assert.match(second, /^DTSTART;VALUE=DATE:20200803\r$/m);
  assert.match(second, /^STATUS:CONFIRMED\r$/m);
  assert.match(third, /^SEQUENCE:5\r$/m);
  assert.match(third, /^STATUS:CANCELLED\r$/m);
  assert.ok(of(ids[1])[0].text.includes(`:${ceres.port}/sessions/100042`));
});

describe('every code has its words, and a calendar where days changed', () => {
  for (const [code, subject, calendar] of [
    ['demande-deposee', /demande n°.12 déposée$/, false],
    ['demande-attribuee', /demande n°.12 attribuée$/, false],
    ['demande-accordee', /demande n°.12 accordée$/, true],
    ['demande-refusee', /demande n°.12 refusée$/, false],
    ['demande-corrigee', /demande n°.12 corrigée$/, false],
    ['demande-rappelee', /demande n°.12 toujours en attente$/, false],
    ['demande-retiree', /demande n°.12 retirée$/, false],
    ['demande-depassee', /demande n°.12 dépassée$/, false],
    ['session-reportee', /session 100042 reportée$/, true],
    ['session-annulee', /session 100042 annulée$/, true],
  ])
    test(code, async () => {
      const id = await put({ code });
      done(await send());
      const [mail] = of(id);
      assert.match(header(mail, 'Subject')[0], subject);
      assert.equal(Boolean(mail.calendar), calendar);
      assert.equal(/Dates demandées/.test(mail.text), !calendar);
    });
  test('without session, dates, reason or author', async () => {
    const id = await put({ motif: '', auteur: '', session: null, debut: null,
      fin: null });
    done(await send());
    const [mail] = of(id);
    assert.doesNotMatch(mail.text, /Motif|Par|Session|dates/);
    assert.equal(mail.calendar, null);
  });
});

// What it says of itself, how it ends, and whether the rest is tried.
describe('a mail server that is not well', () => {
  for (const [mode, error, others] of [
    ['refuses', /^550 5\.1\.1 no such mailbox$/, true],
    ['again', /^451 4\.3\.0 try later$/, true],
    ['hangs', /./, false],
    ['dies', /./, false],
    ['loses', /./, false],
  ])
    test(`it ${mode}`, async () => {
      const ids = [await put(), await put()];
      be(mode);
      try {
        refused(await send(), 75, new RegExp(`message ${ids[0]} to centre44@`));
      } finally {
        be('well');
      }
      const [sent, essais, later, said] = await row(ids[0]);
      assert.deepEqual([sent, essais, later], ['0', '1', '1']);
      assert.match(said, error);
      assert.equal((await row(ids[1]))[1], others ? '1' : '0');
      const csv = done(await courrier('list', '--format=csv'));
      const [line] = csv.split('\r\n').filter((text) =>
        text.startsWith(`${ids[0]};`));
      assert.ok(line.includes(';centre44;demande-accordee;demande;12;1;'), line);
      assert.ok(line.endsWith(said) || line.includes(said.slice(0, 20)), line);
      // Not before its time.
      await send();
      assert.equal((await row(ids[0]))[0], '0');
      for (const id of ids) await due(id);
      done(await send());
      assert.deepEqual((await row(ids[0])).slice(0, 3), ['1', '1', '-']);
      const copies = of(ids[0]);
      assert.equal(copies.length, mode === 'loses' ? 2 : 1);
      assert.equal(new Set(copies.map(({ raw }) => raw)).size, 1);
      assert.doesNotMatch(done(await courrier('list')),
        new RegExp(`^${ids[0]} `, 'm'));
    });
  test('it is not there', async () => {
    const id = await put();
    refused(await ceres.ctl('--set', `mail.url=smtp://127.0.0.1:${
      await freePort()}`, 'courrier', 'send'), 75, /cannot be reached/);
    assert.deepEqual((await row(id)).slice(0, 3), ['0', '1', '1']);
    await due(id);
    done(await send());
    assert.equal(of(id).length, 1);
  });
});

test('a header stays one header', async () => {
  const nom = 'Zoé\r\nBcc: voleur@exemple.invalid\r\n"<é>, 東京';
  const [[before]] = await sql(ceres, `SELECT nom FROM compte
    WHERE identifiant = 'centre44'`);
  await sql(ceres, `UPDATE compte SET nom = ${quote(nom)}
    WHERE identifiant = 'centre44'`);
  const id = await put({ noun_id: '12\r\nBcc: a@b.fr', auteur: 'é\r\nBcc: x',
    motif: '.\r\n.\r\nBcc: voleur@exemple.invalid\r\n.' });
  done(await send());
  await sql(ceres, `UPDATE compte SET nom = ${quote(before)}
    WHERE identifiant = 'centre44'`);
  const [mail] = of(id);
  assert.deepEqual(mail.defects, []);
  assert.deepEqual(header(mail, 'Bcc'), []);
  assert.deepEqual(mail.to, ['centre44@exemple.invalid']);
  assert.equal(header(mail, 'To').length, 1);
  assert.match(header(mail, 'To')[0], /<centre44@exemple\.invalid>$/);
  assert.deepEqual(mail.headers.map(([name]) => name).sort(), ['Auto-Submitted',
    'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-Id', 'Subject',
    'To'].sort());
});

test('an address that is none any more waits, and says so', async () => {
  const id = await put();
  await sql(ceres, `UPDATE compte SET courriel = 'a@b.fr\\r\\nRCPT TO:<x@y.fr>'
    WHERE identifiant = 'centre44'`);
  refused(await send(), 75, /no valid address/);
  await sql(ceres, `UPDATE compte SET courriel = 'centre44@exemple.invalid'
    WHERE identifiant = 'centre44'`);
  await due(id);
  done(await send());
  assert.equal(of(id).length, 1);
});

describe('used wrongly', () => {
  for (const [name, args, words] of [
    ['a server by HTTP', ['--set', 'mail.url=http://x', 'courrier', 'send'], /mail\.url/],
    ['no host', ['--set', 'mail.url=smtp://', 'courrier', 'send'], /mail\.url/],
    ['no time at all', ['--set', 'mail.timeout=0', 'courrier', 'send'], /mail\.timeout/],
    ['nobody to send it', ['--set', 'mail.from=CERES', 'courrier', 'send'], /mail\.from/],
    ['a format of sending', ['courrier', 'send', '--format=xml'], /no such option/],
    ['a dry run of a list', ['courrier', 'list', '--dry-run'], /no such option/],
  ])
    test(name, async () => refused(await ceres.ctl(...args), 2, words));
});
