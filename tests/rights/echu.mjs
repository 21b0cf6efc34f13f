// echu.mjs: a demande on a titre échu, from its centre to its UD: who sees it,
// who decides, and what two who decide at once are told (R23 to R26).
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { ACCOUNT, assertNothingLeaks, reader, refusals, shared } from './tools.mjs';

const WISH = { siret: '99999107800026', titre: 'TP-00391', agrement: '1032',
  type: 'titre', debut: '20/07/2020', fin: '24/07/2020', motif: 'Jury absent.' };
const GRANT = { debut: '20/07/2020', fin: '24/07/2020', attestation: 'Site clos.' };

let ceres;
let people;
let colleague; // another browser of the same UD
let far; // a centre and an UD of another région
before(async () => {
  ({ ceres, people } = await shared());
  colleague = await reader(ceres, ACCOUNT.ud);
  far = { centre: await reader(ceres, 'centre75'), ud: await reader(ceres, 'ud75') };
});

// Sends a wish that is well; the path of the demande.
async function deposit(someone = people.centre, fields = {}) {
  const { status, headers, text } = await someone.send('/demandes/titre-echu',
    { ...WISH, ...fields });
  assert.equal(status, 303, refusals(text).join());
  return new URL(headers.location, 'http://ceres').pathname;
}

async function assertRefused(someone, target, fields, status, code) {
  const answer = await someone.send(target, fields);
  assertNothingLeaks(answer, target);
  assert.deepEqual([answer.status, refusals(answer.text)], [status, code ? [code] : []], target);
}

const count = async (what) => Number((await sql(ceres, `SELECT COUNT(*) FROM ${what}`))[0][0]);

describe('a demande on a titre échu', () => {
  test('each item is told at its field', async () => {
    for (const [field, value, code, champ = field] of [
      ['siret', '', 'obligatoire'], ['titre', '', 'obligatoire'],
      ['agrement', '', 'obligatoire'], ['type', '', 'titre-echu-type'],
      ['debut', '', 'obligatoire'], ['fin', '', 'obligatoire'],
      ['motif', ' ', 'motif-absent'], ['siret', '99999107800027', 'siret-impossible'],
      ['titre', 'TP-0', 'titre-echu-titre'], ['agrement', '1', 'titre-echu-agrement'],
      ['titre', 'TP-01348', 'agrement-d-un-autre-titre', 'agrement'],
      ['siret', '99999135900038', 'agrement-d-un-autre-siret', 'agrement'],
      ['type', 'bac', 'titre-echu-type'], ['fin', '19/07/2020', 'fin-avant-debut']]) {
      const { status, text } = await people.centre.send('/demandes/titre-echu',
        { ...WISH, [field]: value });
      assert.equal(status, 422, `${field}=${value}`);
      assert.match(text, new RegExp(`<refus code="${code}"[^>]* champ="${champ}"`));
    }
  });

  test('another centre’s agrément is as if there were none', async () => {
    for (const agrement of ['1035', '999999'])
      await assertRefused(people.centre, '/demandes/titre-echu',
        { ...WISH, titre: 'TP-01348', agrement }, 422, 'titre-echu-agrement/R26');
  });

  test('a titre in force is refused', () => assertRefused(people.centre,
    '/demandes/titre-echu', { ...WISH, titre: 'TP-00402', agrement: '1001' }, 422,
    'titre-en-vigueur/R23'));

  test('is seen where the agrément’s site is', async () => {
    const path = await deposit();
    for (const [someone, status] of [[people.centre, 200], [people.ud, 200],
      [people.direccte, 200], [people.dgefp, 200], [people.service, 403],
      [far.centre, 404], [far.ud, 404], [people.public, 401]])
      assert.equal((await someone.ask(path)).status, status);
    const id = path.split('/').pop();
    assert.match((await people.ud.ask('/demandes')).text, new RegExp(`<demande id="${id}"`));
    assert.doesNotMatch((await far.ud.ask('/demandes')).text, new RegExp(`<demande id="${id}"`));
  });

  test('is marked where the texts leave a doubt', async () => {
    const path = await deposit(far.centre, { siret: '99999135900038',
      titre: 'TP-01348', agrement: '1035' });
    assert.match((await far.ud.ask(path)).text, /<echeance situation="echu-doute"/);
    assert.match((await far.ud.ask(path, { form: 'html' })).text, /Cas douteux/);
  });

  test('is granted by its UD, with its attestation only', async () => {
    const path = await deposit();
    const revision = 1;
    await assertRefused(far.ud, `${path}/accord`, { ...GRANT, revision }, 404);
    for (const profil of ['centre', 'direccte', 'dgefp', 'service'])
      await assertRefused(people[profil], `${path}/accord`, { ...GRANT, revision }, 403,
        'profil-sans-droit/R22');
    await assertRefused(people.ud, `${path}/accord`,
      { ...GRANT, revision, attestation: ' ' }, 422, 'attestation-absente/R25');
    const { status } = await people.ud.send(`${path}/accord`, { ...GRANT, revision });
    assert.equal(status, 303);
    const { text } = await people.centre.ask(path);
    const [, id] = /<session id="(\d+)" statut="en-preparation"/.exec(text);
    const session = await people.centre.ask(`/sessions/${id}`);
    assert.match(session.text, /<dates debut="2020-07-20" fin="2020-07-24"/);
    assert.match(session.text, /regle="R25" motif="Site clos."/);
  });

  test('ten that grant it at once: one does, nine are told 409', async () => {
    const path = await deposit();
    const was = await count('session');
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) =>
      (i % 2 ? people.ud : colleague).send(`${path}/accord`, { ...GRANT, revision: 1 })));
    assert.deepEqual(answers.map(({ status }) => status).sort(),
      [303, ...Array(9).fill(409)]);
    assert.equal(await count('session'), was + 1);
  });

  test('moves a session of its agrément that has begun, no other one', async () => {
    const path = await deposit();
    await people.ud.send(`${path}/accord`, { ...GRANT, revision: 1 });
    const [, session] = /<session id="(\d+)"/.exec((await people.ud.ask(path)).text);
    await sql(ceres, `UPDATE session SET debut = '2020-06-02' WHERE id = ${session}`);
    const [[other]] = await sql(ceres,
      "SELECT MIN(id) FROM session WHERE agrement = 1001 AND statut = 'en-preparation'");
    const second = await deposit();
    await assertRefused(people.ud, `${second}/accord`,
      { ...GRANT, revision: 1, session: other }, 422, 'session-d-un-autre-agrement/R26');
    const { status } = await people.ud.send(`${second}/accord`, { ...GRANT, revision: 1,
      session, debut: '03/08/2020', fin: '07/08/2020' });
    assert.equal(status, 303);
    assert.match((await people.ud.ask(`/sessions/${session}`)).text,
      /<dates debut="2020-08-03" fin="2020-08-07"/);
  });
});
