// login.test.mjs: logins that begin, and those that do not.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { startStack } from '../stack/ceres.mjs';
import { PASSWORD, Reader, assertNothingLeaks, centreAccount, reader, refusals }
  from './tools.mjs';

let ceres;
before(async () => { ceres = await startStack(); });

const isIn = async (someone) => (await someone.ask('/compte')).status === 200;

describe('a login begins', () => {
  test('with a cookie that scripts and other sites do not get', async () => {
    const someone = new Reader(ceres);
    const { headers } = await someone.enter('ud44');
    assert.equal(headers.location, '/');
    assert.equal(headers['set-cookie'].length, 1);
    assert.match(headers['set-cookie'][0], new RegExp(`^ceres-${ceres.port}=` +
      '[0-9a-f]{64}; Path=/; Max-Age=\\d+; HttpOnly; SameSite=Lax$'));
    const [[empreinte]] = await sql(ceres, 'SELECT GROUP_CONCAT(HEX(empreinte)) FROM login');
    assert.ok(!empreinte.toLowerCase().includes(
      someone.cookie.split('=')[1].slice(0, 32)), 'the token itself is not stored');
  });

  test('anew in the same browser: the cookie of before is dead', async () => {
    const someone = await reader(ceres, 'ud44');
    const old = Object.assign(new Reader(ceres), { cookie: someone.cookie });
    await someone.enter('ud44');
    assert.notEqual(someone.cookie, old.cookie);
    assert.deepEqual([await isIn(someone), await isIn(old)], [true, false]);
  });

  test('never with a cookie that somebody else chose', async () => {
    const someone = new Reader(ceres);
    someone.cookie = `ceres-${ceres.port}=${'a'.repeat(64)}`;
    const { status } = await someone.enter('ud44');
    assert.equal(status, 303);
    assert.doesNotMatch(someone.cookie, /=a+$/);
  });

  test('and leads back to a path of ours only', async () => {
    for (const [retour, location] of [['/sessions/1', '/sessions/1'],
      ['//autre.example', '/'], ['https://autre.example/', '/'],
      ['/\\autre.example', '/'], ['/a\r\nX: y', '/'], ['javascript:alert(1)', '/'],
      ['', '/']]) {
      const { headers } = await new Reader(ceres).send('/connexion',
        { identifiant: 'ud44', mot_de_passe: 'demonstration', retour });
      assert.equal(headers.location, location, retour);
    }
  });
});

describe('a login that fails', () => {
  // The answer to one attempt, with the name that was typed taken out.
  async function attempt(name, password = 'pas le bon') {
    const answer = await new Reader(ceres).send('/connexion',
      { identifiant: name, mot_de_passe: password }, { form: 'html' });
    assertNothingLeaks(answer, name);
    assert.equal(answer.headers['set-cookie'], undefined);
    const { date, ...headers } = answer.headers;
    return { status: answer.status, headers: { ...headers, 'content-length': 0 },
      text: answer.text.replaceAll(name, '…') };
  }

  test('six times: the right password is refused too, of that account', async () => {
    const name = await centreAccount(ceres, 'essai.six');
    const nobody = 'essai.personne';
    const locked = await centreAccount(ceres, 'essai.verrou');
    await ceres.ctl('login', 'lock', locked);
    const texts = [];
    for (let i = 0; i < 6; i += 1) {
      const known = await attempt(name);
      assert.equal(known.status, 422);
      assert.deepEqual(await attempt(nobody), known, `attempt ${i + 1}`);
      assert.deepEqual(await attempt(locked, PASSWORD), known, `attempt ${i + 1}`);
      texts.push(known.text);
    }
    assert.equal(new Set(texts.slice(0, 5)).size, 1);
    assert.match(texts[0], /n’est pas le bon/);
    assert.match(texts[5], /Trop de tentatives/);
    assert.deepEqual(await attempt(name, PASSWORD), await attempt(nobody));
    assert.equal((await attempt(name, PASSWORD)).status, 422);
    assert.ok(await isIn(await reader(ceres, 'ud44')), 'others are not affected');
    // Not with other letters either: it is the same account.
    assert.equal((await attempt(' ESSAI.SIX ', PASSWORD)).status, 422);
  });

  test('at one\'s own page it counts as much as at the door', async () => {
    const name = await centreAccount(ceres, 'essai.page');
    const someone = await reader(ceres, name, PASSWORD);
    const change = async (password) => {
      const { status, text } = await someone.send('/compte', { mot_de_passe: password,
        nouveau: 'une autre phrase', confirmation: 'une autre phrase' });
      return [status, ...refusals(text)];
    };
    for (let i = 0; i < 5; i += 1)
      assert.deepEqual(await change('pas le bon'), [422, 'mot-de-passe-actuel-faux']);
    assert.deepEqual(await change(PASSWORD), [422, 'tentatives-epuisees']);
    assert.match((await attempt(name, PASSWORD)).text, /Trop de tentatives/);
    assert.ok(await isIn(someone));
  });

  test('some attempts and then the right one: counted from none again', async () => {
    const name = await centreAccount(ceres, 'essai.quatre');
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 4; i += 1) assert.equal((await attempt(name)).status, 422);
      assert.ok(await isIn(await reader(ceres, name, PASSWORD)));
    }
  });

  test('ten at once: each is answered, two hashes at a time', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) =>
      new Reader(ceres).enter(i % 2 ? 'ud44' : `personne${i}`)));
    assert.deepEqual(answers.map(({ status }) => status),
      Array.from({ length: 10 }, (_, i) => (i % 2 ? 303 : 422)));
  });
});
