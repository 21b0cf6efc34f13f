// errors.test.mjs: what cannot be answered is said in French, as a page, and
// as XML to whom prefers it.
import assert from 'node:assert/strict';
import path from 'node:path';
import test, { before, describe } from 'node:test';
import { TOP, run, startStack } from '../stack/ceres.mjs';

let ceres;
before(async () => { ceres = await startStack(); });

const BULLETIN = '/communication-ceres/1.9';

async function assertValid(xml) {
  const { code, stderr } = await run('xmllint', ['--noout', '--nonet',
    '--relaxng', path.join(TOP, 'xsl/schema/page.rng'), '-'], { input: xml });
  assert.equal(code, 0, stderr);
}

function assertPage(answer) {
  assert.match(answer.headers['content-type'], /^text\/html; ?charset=utf-8$/i);
  assert.match(answer.text, /^<!DOCTYPE html/i);
  assert.match(answer.text, /<html[^>]* lang="fr"/);
  assert.equal(answer.text.match(/<h1[ >]/g)?.length, 1);
  assert.doesNotMatch(answer.text, /nginx/);
}

// One request in HTML and the same for a reader of XML.
async function assertError(target, options, code, status) {
  const page = await ceres.ask(target, options);
  assert.equal(page.status, status);
  if (options.method !== 'HEAD') assertPage(page);
  const xml = await ceres.ask(target, { ...options,
    headers: { Accept: 'application/xml', ...options.headers } });
  assert.equal(xml.status, status);
  assert.match(xml.headers['content-type'], /^application\/xml/);
  assert.match(xml.text, new RegExp(`<erreur[^>]* code="${code}"`));
  await assertValid(xml.body);
  return page;
}

describe('404', () => {
  for (const target of ['/nulle-part', '/communication-ceres/9.9',
    '/communication-ceres/1.9/x', '/communication-ceres/1.9.',
    '/communication-ceres/..%2f..%2fetc/passwd', '/static/rien.css',
    '/static/', '/schemas/rien.rng', '/schemas/', '/erreurs/503.html',
    '/indisponible', "/communication-ceres/1.9'--", '/%00', '/favicon.ico',
    '/communication-ceres/1.9%0d%0aX:%20y', '/static/../ceres.conf',
    '/communication-ceres/%ff%fe',
    // What looks like a pattern of ours.
    `/communication-ceres/${'%7B%7D'.repeat(12)}`])
    test(target, () => {
      const sure = !target.includes('%00') && !target.includes('%2f') &&
        !target.includes('..');
      if (sure) return assertError(target, {}, 'not-found', 404);
      return ceres.ask(target).then(({ status, headers }) => {
        assert.ok(status === 404 || status === 400, `${status}`);
        assert.equal(headers.x, undefined);
      });
    });
});

test('what is not there is 404 in whatever form it is asked for', async () => {
  for (const target of [`/communication-ceres/${'%7B%7D'.repeat(12)}`,
    '/communication-ceres/9.9', '/nulle-part']) {
    const { status } = await ceres.ask(target,
      { headers: { Accept: 'image/png' } });
    assert.equal(status, 404);
  }
});

describe('405 says which methods there are', () => {
  for (const target of ['/', BULLETIN, `${BULLETIN}.ics`, '/communication-ceres/',
    '/accessibilite', '/healthz', '/static/theme.css', '/schemas/page.rng'])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'BREW'])
      test(`${method} ${target}`, async () => {
        const answer = await assertError(target, { method },
          'method-not-allowed', 405);
        assert.equal(answer.headers.allow, 'GET, HEAD');
      });
  test('a method refused leaves nothing in the cache', async () => {
    await ceres.ask(`${BULLETIN}.txt`, { method: 'POST', body: 'x' });
    assert.equal((await ceres.ask(`${BULLETIN}.txt`)).status, 200);
  });
});

describe('what nginx refuses by itself', () => {
  test('400: no request at all', async () => {
    for (const bytes of ['GARBAGE\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', '\x16\x03\x01\x02\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n']) {
      const { text } = await ceres.raw(bytes);
      assert.match(text, /^HTTP\/1\.1 400 /, JSON.stringify(bytes));
      assert.match(text, /lang="fr"/);
      assert.doesNotMatch(text, /<center>/);
    }
  });
  test('400: a header too long', () =>
    assertError('/', { headers: { X: 'x'.repeat(9000) } }, 'bad-request', 400));
  test('413: a body too large, told or not', async () => {
    const body = Buffer.alloc(1100000, 'x');
    await assertError('/', { method: 'POST', body,
      headers: { 'Content-Length': body.length } }, 'too-large', 413);
    const { text } = await ceres.raw(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 104857600\r\n\r\n',
      { end: false });
    assert.match(text, /^HTTP\/1\.1 413 /);
  });
  test('413: chunked, and never ending', async () => {
    const { text } = await ceres.raw(Buffer.concat([
      Buffer.from('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n'),
      ...Array(20).fill(Buffer.concat([Buffer.from('10000\r\n'),
        Buffer.alloc(65536, 'x'), Buffer.from('\r\n')]))]), { end: false });
    assert.match(text, /^HTTP\/1\.1 413 /);
  });
  test('414: an address too long', async () => {
    for (const target of [`/${'a'.repeat(9000)}`, `${BULLETIN}?${'a'.repeat(20000)}`]) {
      const answer = await ceres.ask(target);
      assert.equal(answer.status, 414);
      assertPage(answer);
    }
  });
  test('an address just short enough is looked for', async () => {
    assert.equal((await ceres.ask(`/${'a'.repeat(8000)}`)).status, 404);
  });
});

test('/communication-ceres leads to its folder', async () => {
  for (const method of ['GET', 'HEAD']) {
    const answer = await ceres.ask('/communication-ceres', { method });
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.location, '/communication-ceres/');
  }
});

describe('each answer tells the browser what to refuse', () => {
  const HOSTILE = { headers: { X: 'x'.repeat(9000) } };
  for (const [target, options] of [['/'], [BULLETIN], [`${BULLETIN}.xml`],
    [`${BULLETIN}.fragment`], [`${BULLETIN}.ics`], ['/communication-ceres.atom'],
    ['/communication-ceres'], ['/static/theme.css'], ['/schemas/page.rng'],
    ['/healthz'], ['/nulle-part'], ['/static/rien'], ['/', { method: 'POST' }],
    [BULLETIN, { headers: { Accept: 'image/png' } }], ['/', HOSTILE],
    [`/${'a'.repeat(9000)}`]])
    test(`${options?.method ?? 'GET'} ${target.slice(0, 40)}`, async () => {
      const { headers, raw } = await ceres.ask(target, options);
      assert.equal(headers['content-security-policy'], "default-src 'none'; " +
        "style-src 'self'; img-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'");
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.match(headers['referrer-policy'], /same-origin|no-referrer/);
      assert.doesNotMatch(headers.server ?? '', /\d/);
      assert.equal(headers['x-powered-by'], undefined);
      assert.equal(headers['x-accel-redirect'], undefined);
      const names = raw.filter((_, i) => i % 2 === 0)
        .map((name) => name.toLowerCase());
      assert.equal(names.length, new Set(names).size, `${names}`);
    });
});

test('every document follows the schema that it names', async () => {
  for (const target of ['/index.xml', '/communication-ceres.xml',
    `${BULLETIN}.xml`, '/accessibilite.xml', '/mentions-legales.xml']) {
    const answer = await ceres.ask(target);
    assert.equal(answer.status, 200, target);
    await assertValid(answer.body);
  }
  const answer = await ceres.ask(BULLETIN, { headers: { Accept:
    'image/png, application/xml;q=0' } });
  assert.equal(answer.status, 406);
});

test('the schemas are served as they are used', async () => {
  for (const name of ['page.rng', 'page.xsd', 'bulletin.rng', 'bulletin.xsd']) {
    const answer = await ceres.ask(`/schemas/${name}`);
    assert.equal(answer.status, 200, name);
    assert.match(answer.headers['content-type'], /^application\/xml/);
    const file = await run('cat', [path.join(TOP, 'xsl/schema', name)]);
    assert.equal(answer.text, file.stdout);
  }
});

test('the theme is small, and smaller still for whom unpacks', async () => {
  const plain = await ceres.ask('/static/theme.css');
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.match(plain.headers['content-type'], /^text\/css/);
  const packed = await ceres.ask('/static/theme.css',
    { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(packed.headers['content-encoding'], 'gzip');
  assert.match(packed.headers.vary, /Accept-Encoding/i);
  assert.ok(packed.body.length < 10000, `${packed.body.length} bytes`);
  const page = await ceres.ask(BULLETIN,
    { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(page.headers['content-encoding'], undefined);
});
