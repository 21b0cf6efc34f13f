// conditional.test.mjs: validators, from nginx's cache and from a worker.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { startStack } from '../stack/ceres.mjs';

let ceres;
before(async () => { ceres = await startStack(); });

const BULLETIN = '/communication-ceres/1.9';
const FORMS = [BULLETIN, `${BULLETIN}.html`, `${BULLETIN}.xml`,
  `${BULLETIN}.txt`, `${BULLETIN}.ics`, `${BULLETIN}.fragment`,
  '/communication-ceres/', '/communication-ceres.xml',
  '/communication-ceres.atom', '/accessibilite', '/mentions-legales'];

test('each form has a strong ETag of its own', async () => {
  const seen = new Map();
  for (const path of FORMS) {
    const { headers, text } = await ceres.ask(path);
    assert.match(headers.etag, /^"[^"]+"$/, path);
    if (seen.has(headers.etag)) assert.equal(text, seen.get(headers.etag), path);
    seen.set(headers.etag, text);
  }
});

test('the ETag is of the form, whoever asks and however often', async () => {
  for (const headers of [{}, { Accept: 'text/html' }, { Accept: '*/*' },
    { 'User-Agent': 'x' }, { Cookie: 'ceres-8080=x' }])
    assert.equal((await ceres.ask(BULLETIN, { headers })).headers.etag,
      (await ceres.ask(`${BULLETIN}.html`)).headers.etag);
});

test('a bulletin was last modified when it was published', async () => {
  for (const path of [BULLETIN, `${BULLETIN}.xml`, '/communication-ceres/'])
    assert.equal((await ceres.ask(path)).headers['last-modified'],
      'Wed, 10 Jun 2020 07:00:00 GMT', path);
});

// The application goes to a worker each time, the others through the cache.
for (const path of ['/', BULLETIN, `${BULLETIN}.xml`, '/communication-ceres.atom',
  '/static/theme.css', '/schemas/page.rng'])
  describe(path, () => {
    let etag;
    let modified;
    let body;
    before(async () => {
      const answer = await ceres.ask(path);
      etag = answer.headers.etag;
      modified = answer.headers['last-modified'];
      body = answer.body;
    });
    const ask = (headers, method = 'GET') =>
      ceres.ask(path, { headers, method });

    test('is 304 for its own ETag, alone, in a list, weak or *', async () => {
      for (const value of [etag, `"autre", ${etag}`, `W/${etag}`, '*']) {
        const answer = await ask({ 'If-None-Match': value });
        assert.equal(answer.status, 304, value);
        assert.equal(answer.body.length, 0);
        assert.equal(answer.headers.etag, etag);
        assert.equal((await ask({ 'If-None-Match': value }, 'HEAD')).status, 304);
      }
    });
    test('is sent whole for another', async () => {
      for (const value of ['"autre"', '""', etag.slice(1, -1), 'W/"autre"']) {
        const answer = await ask({ 'If-None-Match': value });
        assert.equal(answer.status, 200, value);
        assert.deepEqual(answer.body, body);
      }
    });
    test('is 304 unless it was modified since', async (t) => {
      if (!modified) return t.skip('it has no date');
      const at = Date.parse(modified);
      const since = (ms) => ask({ 'If-Modified-Since':
        new Date(at + ms).toUTCString() });
      assert.equal((await since(0)).status, 304);
      assert.equal((await since(86400000)).status, 304);
      assert.equal((await since(-1000)).status, 200);
      assert.equal((await ask({ 'If-Modified-Since': 'hier' })).status, 200);
    });
    test('is sent whole where the ETag differs, whatever the date', async (t) => {
      if (!modified) return t.skip('it has no date');
      const answer = await ask({ 'If-None-Match': '"autre"',
        'If-Modified-Since': modified });
      assert.equal(answer.status, 200);
    });
  });

test('the rubrique is public for a short while, the application is not', async () => {
  assert.match((await ceres.ask(BULLETIN)).headers['cache-control'],
    /^public, max-age=\d{1,3}$/);
  assert.doesNotMatch((await ceres.ask('/')).headers['cache-control'], /public/);
});

test('a query makes no other page of the rubrique', async () => {
  const plain = await ceres.ask(BULLETIN);
  const query = await ceres.ask(`${BULLETIN}?utm=1&x=${'y'.repeat(500)}`);
  assert.deepEqual(query.body, plain.body);
});
