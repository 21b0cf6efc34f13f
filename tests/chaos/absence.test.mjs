// absence.test.mjs: workers or MariaDB are away: the rubrique goes on, the
// rest says so from nginx's own pages, and all is well when they are back.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { pause, startStack, until } from '../stack/ceres.mjs';

const LONG = Boolean(process.env.CHAOS_LONG);
const BULLETIN = '/communication-ceres/1.9';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
// Each form of each public page, as readers ask for it.
const RUBRIQUE = [
  ...['', '.html', '.xml', '.txt', '.ics', '.fragment']
    .map((form) => [BULLETIN + form]),
  ['/communication-ceres/'], ['/communication-ceres/index.html'],
  ['/communication-ceres.xml'], ['/communication-ceres.atom'],
  ...['/accessibilite', '/mentions-legales'].flatMap((page) =>
    ['', '.html', '.xml'].map((form) => [page + form])),
  [BULLETIN, BROWSER], [BULLETIN, 'application/xml'], [BULLETIN, 'text/plain'],
  [BULLETIN, 'text/calendar'], ['/communication-ceres/', BROWSER],
  ['/communication-ceres/', 'application/xml'],
  ['/communication-ceres/', 'application/atom+xml'],
  ['/accessibilite', 'application/xml'],
];
const BY_NGINX = ['/static/theme.css', '/schemas/page.rng', '/communication-ceres'];

let ceres;
before(async () => { ceres = await startStack(); });

const ask = ([target, accept], options = {}) => ceres.ask(target,
  { ...options, headers: { ...(accept && { Accept: accept }), ...options.headers } });

let good;
async function remember() {
  good = new Map();
  for (const page of RUBRIQUE) good.set(`${page}`, await ask(page));
}

async function assertRubriqueGoesOn() {
  for (const page of RUBRIQUE) {
    const answer = await ask(page);
    const known = good?.get(`${page}`);
    assert.equal(answer.status, 200, `${page}`);
    assert.ok(answer.body.length > 0);
    if (!known) continue;
    assert.deepEqual(answer.body, known.body, `${page}`);
    const { etag } = known.headers;
    assert.equal((await ask(page, { method: 'HEAD' })).headers.etag, etag);
    assert.equal((await ask(page, { headers: { 'If-None-Match': etag } })).status,
      304, `${page}`);
  }
  const cookie = { headers: { Cookie: 'ceres-8080=abc; autre=1' } };
  assert.equal((await ask([BULLETIN], cookie)).status, 200);
}

async function assertHeldPage(target = '/') {
  const page = await ceres.ask(target);
  assert.equal(page.status, 503);
  assert.equal(page.headers['retry-after'], '30');
  assert.match(page.headers['content-type'], /^text\/html/);
  assert.match(page.text, /lang="fr"/);
  assert.doesNotMatch(page.text, /nginx|<center>/);
  assert.ok(page.text.includes('communication-ceres'), 'leads to the rubrique');
  assert.ok(page.headers['content-security-policy']);
  assert.match(page.headers['cache-control'], /no-store/);
  const xml = await ceres.ask(target, { headers: { Accept: 'application/xml' } });
  assert.equal(xml.status, 503);
  assert.equal(xml.headers['retry-after'], '30');
  assert.match(xml.text, /<erreur[^>]* code="unavailable"/);
}

const healed = () => until(async () => (await ceres.ask('/')).status === 200,
  'CERES to heal', 15000);

test('a crash before anybody has read anything', async () => {
  await ceres.hold('workers');
  await assertRubriqueGoesOn();
  ceres.release('workers');
  await healed();
});

describe('without workers', () => {
  before(async () => {
    await remember();
    await ceres.hold('workers');
    await until(() => ceres.workerPids.length === 0, 'workers to end');
  });
  test('the rubrique goes on', assertRubriqueGoesOn);
  test('and on, once the cache has grown old', async () => {
    await pause(6300);
    await assertRubriqueGoesOn();
  });
  test('the application answers nginx’s own page', async () => {
    for (const target of ['/', '/healthz', '/nulle-part'])
      await assertHeldPage(target);
  });
  test('what nginx has by itself goes on', async () => {
    for (const target of BY_NGINX)
      assert.ok((await ceres.ask(target)).status < 400, target);
  });
  test('they come back, and all is well', async () => {
    ceres.release('workers');
    await healed();
    await assertRubriqueGoesOn();
  });
});

describe('without MariaDB', () => {
  before(async () => {
    await remember();
    await ceres.hold('database');
  });
  test('the rubrique goes on', assertRubriqueGoesOn);
  test('and on, once the cache has grown old', async () => {
    await pause(6300);
    await assertRubriqueGoesOn();
  });
  test('the application answers nginx’s own page', () => assertHeldPage());
  test('machines learn which part is missing', async () => {
    assert.equal((await ceres.ask('/healthz')).status, 200);
    assert.equal((await ceres.ask('/readyz')).status, 503);
  });
  test('no worker has died of it, nor waits for it', async () => {
    const pids = ceres.workerPids;
    const start = Date.now();
    for (let i = 0; i < 20; i++) await assertHeldPage();
    assert.ok(Date.now() - start < 5000, `${Date.now() - start} ms`);
    assert.deepEqual(ceres.workerPids, pids);
  });
  test('it comes back, and all is well', async () => {
    ceres.release('database');
    await healed();
    assert.equal((await ceres.ask('/readyz')).status, 200);
    assert.equal((await ceres.ctl('bulletin', 'list')).code, 0);
  });
});

test('MariaDB hangs instead of dying: nobody waits long', async () => {
  await remember();
  const pid = ceres.pid('database');
  process.kill(pid, 'SIGSTOP');
  try {
    await pause(6300);
    const start = Date.now();
    const answers = await Promise.all([ask([BULLETIN]), ask([BULLETIN, BROWSER]),
      ask(['/communication-ceres.atom'])]);
    assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200]);
    assert.ok(Date.now() - start < 20000, `${Date.now() - start} ms`);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await healed();
});

test('one worker after the other is killed while readers read', async () => {
  const end = Date.now() + (LONG ? 60000 : 4000);
  let killed = 0;
  const odd = [];
  const reader = async () => {
    while (Date.now() < end) {
      const { status } = await ask([BULLETIN]);
      if (status !== 200) odd.push(status);
    }
  };
  const killer = async () => {
    while (Date.now() < end) {
      const [pid] = ceres.workerPids;
      if (pid) {
        process.kill(pid, 'SIGKILL');
        killed++;
      }
      await pause(150);
    }
  };
  await Promise.all([reader(), reader(), killer()]);
  assert.ok(killed >= 10, `${killed} killed`);
  assert.deepEqual(odd, []);
  await healed();
});
