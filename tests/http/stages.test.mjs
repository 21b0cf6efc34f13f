// stages.test.mjs: draft, published, corrected, withdrawn, as readers see it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { TOP, pause, startStack, temporaryFolder } from '../stack/ceres.mjs';

let ceres;
const folder = temporaryFolder();
const source = fs.readFileSync(
  path.join(TOP, 'sql/demo/bulletin-1.9.xml'), 'utf8');
before(async () => {
  ceres = await startStack({ now: '2020-06-12T10:00:00+02:00' });
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const BULLETIN = '/communication-ceres/1.9';
const FORMS = ['', '.html', '.xml', '.txt', '.fragment'];

// nginx keeps a page for five seconds, counted in whole ones.
const cacheEnds = () => pause(6300);

function file(text) {
  const name = path.join(folder, 'bulletin.xml');
  fs.writeFileSync(name, text);
  return name;
}
const corrected = (date, words, text = source) => text.replace('</bulletin>',
  `<corrections><correction date="${date}">${words}</correction></corrections></bulletin>`);
const entry = (atom) => /<entry>[^]*<\/entry>/.exec(atom)[0];
const one = (text, name) =>
  new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(text)?.[1];
const line = (ics, name) => new RegExp(`^${name}:(.*)\\r$`, 'm').exec(ics)?.[1];
const text = async (target) => (await ceres.ask(target)).text;

test('a draft is nobody’s to read', async () => {
  const draft = source.replace('numero="1.9"', 'numero="2.0"');
  const { code, stderr } = await ceres.ctl('bulletin', 'publish', '--draft',
    file(draft));
  assert.equal(code, 0, stderr);
  assert.equal((await ceres.ask('/communication-ceres/2.0')).status, 404);
  await cacheEnds();
  for (const target of ['/communication-ceres/', '/communication-ceres.atom', '/'])
    assert.ok(!(await text(target)).includes('communication-ceres/2.0'), target);
});

test('a correction is a dated entry, and moves `updated` alone', async () => {
  const before = {
    etag: (await ceres.ask(BULLETIN)).headers.etag,
    entry: entry(await text('/communication-ceres.atom')),
    sequence: Number(line(await text(`${BULLETIN}.ics`), 'SEQUENCE')),
  };
  const { code, stderr } = await ceres.ctl('bulletin', 'publish',
    file(corrected('2020-06-12T09:30:00+02:00', 'Une faute corrigée.')));
  assert.equal(code, 0, stderr);
  await cacheEnds();

  const page = await ceres.ask(BULLETIN);
  assert.equal(page.status, 200);
  assert.ok(page.text.includes('Une faute corrigée.'));
  assert.notEqual(page.headers.etag, before.etag);
  assert.ok(Date.parse(page.headers['last-modified']) >
    Date.parse('Wed, 10 Jun 2020 07:00:00 GMT'));
  assert.match(await text(`${BULLETIN}.xml`), /etape="corrige"/);

  const now = entry(await text('/communication-ceres.atom'));
  assert.equal(one(now, 'id'), one(before.entry, 'id'));
  assert.equal(one(now, 'published'), one(before.entry, 'published'));
  assert.ok(Date.parse(one(now, 'updated')) > Date.parse(one(before.entry, 'updated')));
  const ics = await text(`${BULLETIN}.ics`);
  assert.ok(Number(line(ics, 'SEQUENCE')) >= before.sequence);
  assert.equal(line(ics, 'STATUS'), 'CONFIRMED');
});

test('the bulletin before the correction is asked for in vain: no 304', async () => {
  const answer = await ceres.ask(BULLETIN, { headers:
    { 'If-Modified-Since': 'Wed, 10 Jun 2020 07:00:00 GMT' } });
  assert.equal(answer.status, 200);
});

test('a window that moves raises SEQUENCE', async () => {
  const before = await text(`${BULLETIN}.ics`);
  const moved = corrected('2020-06-12T09:30:00+02:00', 'Une faute corrigée.',
    source.replace('fin="2020-06-15T15:00:00+02:00"',
      'fin="2020-06-15T16:00:00+02:00"')).replace('</corrections>',
    '<correction date="2020-06-12T09:45:00+02:00">Une heure de plus.</correction></corrections>');
  const { code, stderr } = await ceres.ctl('bulletin', 'publish', file(moved));
  assert.equal(code, 0, stderr);
  await cacheEnds();
  const now = await text(`${BULLETIN}.ics`);
  assert.equal(line(now, 'UID'), line(before, 'UID'));
  assert.equal(line(now, 'DTEND'), '20200615T140000Z');
  assert.ok(Number(line(now, 'SEQUENCE')) > Number(line(before, 'SEQUENCE')));
  assert.match((await ceres.ask('/', { headers: { Accept: 'application/xml' } }))
    .text, /fin="2020-06-15T16:00:00\+02:00"/);
});

test('a file that is no bulletin changes nothing', async () => {
  const before = (await ceres.ask(BULLETIN)).headers.etag;
  for (const bad of [source.replace('</bulletin>', ''), '<x/>', '',
    source.replace('urn:ceres:1', 'urn:autre'),
    source.replace('?>', '?><!DOCTYPE bulletin>')]) {
    const { code, stderr } = await ceres.ctl('bulletin', 'publish', file(bad));
    assert.equal(code, 1, stderr);
    assert.match(stderr, /bulletin\.xml/);
  }
  await cacheEnds();
  assert.equal((await ceres.ask(BULLETIN)).headers.etag, before);
});

test('a withdrawn bulletin says when and why, in each form', async () => {
  const { code, stderr } = await ceres.ctl('bulletin', 'withdraw', '1.9',
    '--reason=Publié par erreur');
  assert.equal(code, 0, stderr);
  await cacheEnds();
  for (const form of FORMS) {
    const answer = await ceres.ask(BULLETIN + form);
    assert.equal(answer.status, 410, form);
    assert.ok(answer.text.includes('Publié par erreur'), form);
    assert.ok(!answer.text.includes('aucune intervention'), form);
  }
  const ics = await text(`${BULLETIN}.ics`);
  assert.equal(line(ics, 'STATUS'), 'CANCELLED');
  assert.match(await text('/communication-ceres.xml'), /etape="retire"/);
});

test('its window closes nothing any more', async () => {
  await ceres.restart({ now: '2020-06-15T13:00:00+02:00' });
  assert.equal((await ceres.ask('/')).status, 200);
});

test('a 410 outlives the workers too', async () => {
  await ceres.ask(BULLETIN);
  await ceres.hold('workers');
  await cacheEnds();
  const answer = await ceres.ask(BULLETIN);
  assert.equal(answer.status, 410);
  ceres.release('workers');
  await ceres.ready();
});
