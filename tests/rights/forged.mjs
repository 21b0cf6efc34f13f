// forged.mjs: what no form of ours would send: other ids, other people's
// tokens, dates that are none, texts that look like something else.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { ACCOUNT, PLACES, PROFILS, STATUTS, assertNothingLeaks, facts, form,
  freshKey, importSessions, reader, refusals, session, shared, table }
  from './tools.mjs';

let ceres;
let people;
const own = Object.fromEntries(STATUTS.map((statut) => [statut, session(statut)]));
const mine = session('en-preparation');
const other = session('convocations-envoyees');
const foreign = session('convocations-envoyees', [], '75');
const ALL = [...Object.values(own), mine, other, foreign];
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, ALL);
});

// Does `work`; fails if that changed any session.
async function unchanged(work) {
  const was = await facts(ceres, ALL);
  await work();
  assert.deepEqual(await facts(ceres, ALL), was);
}

const revision = async ({ id }) => (await facts(ceres, ALL)).get(id).revision;

async function assertRefused(answer, status, refusal, where) {
  assertNothingLeaks(answer, where);
  assert.deepEqual([answer.status, refusals(answer.text)],
    [status, refusal ? [refusal] : []], where);
}

describe('an id that is none is 404', () => {
  const IDS = ['0', '-1', '1e9', '999999999999999999999', '42abc', '0x10',
    '9223372036854775808', '18446744073709551617', '1.0', '٤٢', '%00', '%2e%2e%2e',
    "1'--", '1%20OR%201=1', '1%0d%0aX:y', '4%32abc', '{}', '_', 'a'.repeat(500)];
  const LINES = table('matrix.txt').filter(([method, target]) =>
    method !== 'LIST' && target.includes('{') && !target.includes('{bulletin}'));

  for (const [method, target, ...cells] of LINES) {
    const profil = PROFILS[cells.findIndex((cell) => /^[oed-]/.test(cell))];
    const names = target.match(/\{[^}]*\}/g);
    test(`${method} ${target}`, () => unchanged(async () => {
      for (const name of names)
        for (const id of IDS) {
          const values = { ...PLACES[44], s: mine.id, candidat: mine.candidats[0],
            second: mine.candidats[1] };
          const path = target.replace(name, encodeURI(decodeURI(id))
            .replace(/%25/g, '%')).replace(/\{(\w+)[^}]*\}/g, (_, word) =>
              values[word]);
          const answer = method === 'POST'
            ? await people[profil].send(path) : await people[profil].ask(path);
          assertNothingLeaks(answer, path);
          assert.ok(answer.status === 404 || (id === '%00' && answer.status === 400),
            `${path}: ${answer.status}`);
        }
    }));
  }

  test('a candidat of another session, of theirs or not', () => unchanged(async () => {
    for (const { candidats: [id] } of [other, foreign])
      for (const path of ['', '/retrait']) {
        const answer = await people.centre.send(
          `/sessions/${mine.id}/candidats/${id}${path}`, { nom: 'Autre',
            prenoms: 'Ange', naissance: '01/01/1990', lieu: 'Lyon' });
        assert.equal(answer.status, 404, path);
        assert.equal((await people.centre.ask(
          `/sessions/${mine.id}/candidats/${id}`)).status, 404);
      }
  }));

  test('results of another session’s candidat are not stored', () => unchanged(async () => {
    const { id, candidats } = own['convocations-envoyees'];
    const answer = await people.centre.send(`/sessions/${id}/resultats`, {
      revision: await revision(own['convocations-envoyees']),
      [`candidat-${candidats[0]}`]: 'absence',
      [`candidat-${foreign.candidats[0]}`]: 'reussite',
      [`candidat-${candidats[1]}`]: 'triomphe' });
    await assertRefused(answer, 422, 'choix-inconnu');
  }));

  test('as a revision: 422, and 409 for one that never was', () => unchanged(async () => {
    for (const id of ['', '0', '0x1', '-1', '1e9', '999999999999999999999', '1abc'])
      await assertRefused(await people.centre.send(
        `/sessions/${mine.id}/demande-dte`, { revision: id }), 422,
        'formulaire-incomplet', id);
    for (const id of ['2', '999999999999'])
      assert.equal((await people.centre.send(`/sessions/${mine.id}/demande-dte`,
        { revision: id })).status, 409, id);
  }));
});

describe('a form that is not of this login is 403', () => {
  test('a jeton that is missing, cut, somebody else’s or stale', async () => {
    const someone = await reader(ceres, ACCOUNT.centre);
    const stale = someone.jeton;
    await someone.enter(ACCOUNT.centre);
    const again = await reader(ceres, ACCOUNT.centre);
    assert.notEqual(someone.jeton, stale);
    const path = `/sessions/${mine.id}/demande-dte`;
    await unchanged(async () => {
      for (const jeton of ['', 'x', stale, again.jeton, people.ud.jeton,
        someone.jeton.slice(1), `${someone.jeton}0`, someone.jeton.toUpperCase()])
        if (jeton !== someone.jeton)
          await assertRefused(await someone.send(path,
            { jeton, revision: 1 }), 403, 'jeton-refuse', jeton);
      await assertRefused(await someone.sendBody(path,
        form({ cle: freshKey(), revision: 1 })), 403, 'jeton-refuse', 'none');
      // Not from the address either.
      await assertRefused(await someone.sendBody(
        `${path}?jeton=${someone.jeton}&cle=${freshKey()}&revision=1`, ''), 403,
        'jeton-refuse', 'query');
    });
  });

  test('nobody is logged out by another site', async () => {
    const someone = await reader(ceres, ACCOUNT.ud);
    await assertRefused(await someone.sendBody('/deconnexion', ''), 403,
      'jeton-refuse');
    assert.equal((await someone.ask('/compte')).status, 200);
  });

  test('a cookie that is none is nobody’s', async () => {
    const [name, value] = people.centre.cookie.split('=');
    for (const cookie of [`${name}=`, `${name}=x`, `${name}=${value}0`,
      `${name}=${value.slice(1)}`, `x${name}=${value}`, `${name}=${'0'.repeat(64)}`,
      `${name}=${value.toUpperCase()}`])
      if (!cookie.endsWith(`=${value}`) || cookie[0] === 'x')
        assert.equal((await people.public.ask('/compte',
          { headers: { Cookie: cookie } })).status, 401, cookie);
  });
});

test('a cle that is missing or none: 422, nothing done', () => unchanged(async () => {
  const path = `/sessions/${mine.id}/demande-dte`;
  for (const cle of ['', 'x', freshKey().slice(1), `${freshKey()}0`, 'g'.repeat(32)])
    await assertRefused(await people.centre.send(path, { cle, revision: 1 }), 422,
      'formulaire-incomplet', cle);
  await assertRefused(await people.centre.sendBody(path,
    form({ jeton: people.centre.jeton, revision: 1 })), 422, 'formulaire-incomplet');
}));

describe('R16: a forged debut', () => {
  const locked = ['demande-dte-envoyee', 'convocations-envoyees'];
  for (const statut of STATUTS.filter((one) => one !== 'en-preparation'))
    for (const profil of Object.keys(ACCOUNT))
      test(`${statut}, ${profil}`, () => unchanged(async () => {
        const path = `/sessions/${own[statut].id}/informations-pratiques`;
        for (const debut of ['2020-07-06', '06/07/2020', '2020-06-01', '03/06/2020']) {
          const answer = await people[profil].send(path, { debut,
            fin: '2020-07-10', lieu: 'Ailleurs', revision: await revision(own[statut]) });
          if (profil !== 'centre') assert.equal(answer.status, 403, debut);
          else if (locked.includes(statut))
            await assertRefused(answer, 422, 'debut-verrouille/R16', debut);
          else await assertRefused(answer, 403, 'session-non-ouverte/R18', debut);
        }
      }));

  test('hidden behind the right one, it is not read', async () => {
    const { id } = other;
    const { status } = await people.centre.sendBody(
      `/sessions/${id}/informations-pratiques`, form([['jeton', people.centre.jeton],
        ['cle', freshKey()], ['revision', await revision(other)],
        ['debut', '2020-06-02'], ['debut', '2020-07-06'], ['fin', '2020-07-10'],
        ['statut', 'validee'], ['centre', '5'], ['departement', '75'],
        ['fin_mesure', ''], ['fin-initiale', '2020-12-31']]));
    assert.equal(status, 303);
    assert.deepEqual(await sql(ceres, `SELECT debut, fin, statut, centre,
      departement FROM session WHERE id = ${id}`),
    [['2020-06-02', '2020-07-10', 'convocations-envoyees', '1', '44']]);
  });
});

describe('a form that is no form', () => {
  const path = () => `/sessions/${mine.id}/demande-dte`;
  const right = () => form({ jeton: people.centre.jeton, cle: freshKey(), revision: 1 });
  for (const [name, type, make, statuses] of [
    ['JSON', 'application/json', () => '{"revision":1}', [415]],
    ['plain text, as other sites may send', 'text/plain', right, [415]],
    ['multipart without boundary', 'multipart/form-data', right, [415]],
    ['multipart with an empty one', 'multipart/form-data; boundary=', right, [400]],
    ['multipart that never ends', 'multipart/form-data; boundary=x',
      () => '--x\r\nContent-Disposition: form-data; name="jeton"\r\n\r\n', [400]],
    ['multipart of no name', 'multipart/form-data; boundary=x',
      () => '--x\r\nContent-Type: text/plain\r\n\r\nx\r\n--x--\r\n', [400]],
    ['multipart of 5,000 parts', 'multipart/form-data; boundary=x', () => `${
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(5000)}--x--`,
    [413]],
    ['an escape that is none', undefined, () => `${right()}&x=%zz`, [400]],
    ['bytes that are no text', undefined, () => `${right()}&x=%ff%fe`, [400]],
    ['a NUL', undefined, () => `${right()}&x=%00`, [400]],
    ['5,000 fields', undefined, () => `${right()}${'&x=1'.repeat(5000)}`, [413]],
    ['900,000 characters', undefined, () => `${right()}&x=${'x'.repeat(900000)}`,
      [303, 400, 413, 422]],
  ])
    test(name, async () => {
      const send = () => people.centre.sendBody(path(), make(),
        type === undefined ? {} : { headers: { 'Content-Type': type } });
      if (statuses.includes(303)) return assertNothingLeaks(await send(), name);
      return unchanged(async () => {
        const answer = await send();
        assertNothingLeaks(answer, name);
        assert.ok(statuses.includes(answer.status), `${answer.status}`);
      });
    });
});
