// negotiation.test.mjs: which form of a page a reader gets, and how it learns
// of the others.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { startStack } from '../stack/ceres.mjs';

let ceres;
before(async () => { ceres = await startStack(); });

const typeOf = (answer) => answer.headers['content-type'].split(';')[0];
const accepting = (accept) =>
  accept === undefined ? {} : { headers: { Accept: accept } };

const BULLETIN = '/communication-ceres/1.9';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('Accept chooses among the forms of a bulletin', () => {
  for (const [accept, type] of [
    [undefined, 'text/html'],
    ['', 'text/html'],
    ['*/*', 'text/html'],
    ['text/html', 'text/html'],
    ['TEXT/HTML', 'text/html'],
    [BROWSER, 'text/html'],
    ['application/xml', 'application/xml'],
    ['text/plain', 'text/plain'],
    ['text/calendar', 'text/calendar'],
    ['text/html;q=0.5, application/xml', 'application/xml'],
    ['text/html;q=0.5,application/xml;q=0.4', 'text/html'],
    ['text/html;q=0.501,text/plain;q=0.502', 'text/plain'],
    ['application/*', 'application/xml'],
    ['text/*', 'text/html'],
    ['text/*;q=0.3, text/plain', 'text/plain'],
    ['text/html;q=0, */*', 'application/xml'],
    ['text/*;q=0, */*;q=0.1', 'application/xml'],
    ['image/png, text/plain;q=0.1', 'text/plain'],
    ['text/html ; q=0.2 , text/calendar ; q=0.9', 'text/calendar'],
    ['text/html;level=1', 'text/html'],
  ])
    test(`${accept ?? 'no header'} gets ${type}`, async () => {
      const answer = await ceres.ask(BULLETIN, accepting(accept));
      assert.equal(answer.status, 200);
      assert.equal(typeOf(answer), type);
      assert.equal(answer.headers.vary, 'Accept');
    });
});

describe('a list has a feed as well', () => {
  for (const [accept, type] of [
    ['application/atom+xml', 'application/atom+xml'],
    ['application/xml', 'application/xml'],
    ['application/atom+xml;q=0.9, application/xml;q=0.1', 'application/atom+xml'],
    [BROWSER, 'text/html'],
  ])
    test(`${accept} gets ${type}`, async () => {
      const answer = await ceres.ask('/communication-ceres/', accepting(accept));
      assert.equal(answer.status, 200);
      assert.equal(typeOf(answer), type);
    });
});

describe('a suffix decides alone', () => {
  for (const [path, type] of [
    [`${BULLETIN}.html`, 'text/html'],
    [`${BULLETIN}.xml`, 'application/xml'],
    [`${BULLETIN}.txt`, 'text/plain'],
    [`${BULLETIN}.ics`, 'text/calendar'],
    [`${BULLETIN}.fragment`, 'text/html'],
    ['/communication-ceres/index.html', 'text/html'],
    ['/communication-ceres.xml', 'application/xml'],
    ['/communication-ceres.atom', 'application/atom+xml'],
    ['/accessibilite.html', 'text/html'],
    ['/accessibilite.xml', 'application/xml'],
    ['/mentions-legales.html', 'text/html'],
    ['/mentions-legales.xml', 'application/xml'],
  ])
    for (const accept of [undefined, BROWSER, 'application/xml', 'image/png'])
      test(`${path} with ${accept ?? 'no header'}`, async () => {
        const answer = await ceres.ask(path, accepting(accept));
        assert.equal(answer.status, 200);
        assert.equal(typeOf(answer), type);
        assert.equal(answer.headers.vary, undefined);
      });
});

describe('what is not to be had', () => {
  for (const [path, forms] of [
    [BULLETIN, ['1.9.html', '1.9.xml', '1.9.txt', '1.9.ics']],
    ['/communication-ceres/', ['communication-ceres.xml', 'communication-ceres.atom']],
    ['/', ['index.xml']],
  ])
    for (const accept of ['image/png', '*/*;q=0', 'text/html;q=0'])
      test(`${path} as ${accept}`, async () => {
        const answer = await ceres.ask(path, accepting(accept));
        if (accept === 'text/html;q=0' && answer.status === 200) return;
        assert.equal(answer.status, 406);
        for (const form of forms) assert.ok(answer.text.includes(form), form);
        for (const type of ['text/html', 'application/xml'])
          assert.ok(answer.text.includes(type), type);
      });
});

describe('HEAD tells what GET would', () => {
  for (const path of ['/', BULLETIN, `${BULLETIN}.xml`, '/communication-ceres/',
    '/static/theme.css', '/schemas/page.rng', '/healthz', '/nulle-part'])
    test(path, async () => {
      // HEAD first: it must not leave an empty body behind in a cache.
      const head = await ceres.ask(path, { method: 'HEAD' });
      const get = await ceres.ask(path);
      assert.equal(head.status, get.status);
      assert.equal(head.body.length, 0);
      assert.ok(get.body.length > 0);
      for (const answer of [head, get]) delete answer.headers.date;
      assert.deepEqual(head.headers, get.headers);
    });
});

test('Link names every other form, and the schema', async () => {
  for (const path of [BULLETIN, '/communication-ceres/', '/']) {
    const { headers } = await ceres.ask(path);
    const links = [...headers.link.matchAll(
      /<([^>]+)>; rel="(\w+)"(?:; type="([^"]+)")?/g)];
    const alternate = links.filter(([, , rel]) => rel === 'alternate');
    assert.ok(alternate.length >= (path === BULLETIN ? 4 : 1), headers.link);
    assert.equal(links.filter(([, , rel]) => rel === 'describedby').length, 1);
    for (const [, href, , type] of links) {
      const answer = await ceres.ask(new URL(href, ceres.url + path).pathname);
      assert.equal(answer.status, 200, href);
      assert.equal(typeOf(answer), type, href);
    }
  }
});

test('no form is a refusal where another rubrique page has one', async () => {
  for (const path of ['/communication-ceres.txt', '/communication-ceres.ics',
    `${BULLETIN}.atom`, `${BULLETIN}.pdf`])
    assert.equal((await ceres.ask(path)).status, 404, path);
});
