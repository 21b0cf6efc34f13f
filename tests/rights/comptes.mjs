// comptes.mjs: the accounts' forms, as the DGEFP fills them in.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { sql } from '../cli/tools.mjs';
import { form, freshKey, PASSWORD, refusals, shared } from './tools.mjs';

let ceres;
let dgefp;
before(async () => {
  const all = await shared();
  ({ ceres, people: { dgefp } } = all);
});

const typed = (identifiant, fields) => ({ identifiant, nom: 'Essai',
  profil: 'centre', departement: '', region: '', courriel: '', centres: '',
  nouveau: PASSWORD, confirmation: PASSWORD, ...fields });

const centresOf = (identifiant) => sql(ceres, `SELECT centre FROM compte_centre
  JOIN compte ON compte.id = compte_centre.compte
 WHERE identifiant = '${identifiant}' ORDER BY centre`).then((rows) => rows.flat());

describe('the centres of a new account', () => {
  for (const [name, profil, centres, want] of [
    ['as CERES shows them', 'centre', '999 991 078 00026\n999\u00a0991\u00a0144\u00a000034', ['1', '2']],
    ['on one line', 'centre', '99999107800026, 99999114400034', ['1', '2']],
    ['of one that no centre has, told once', 'centre', '99999107800026 73282932000074 12', ['centre-inconnu']],
    ['none', 'centre', '', ['territoire-obligatoire']],
    ['of the DGEFP, which has none', 'dgefp', '99999107800026', ['territoire-obligatoire']],
  ]) test(name, async () => {
    const identifiant = `liste.${freshKey().slice(0, 8)}`;
    const answer = await dgefp.send('/comptes', typed(identifiant, { profil, centres }));
    const refused = refusals(answer.text);
    assert.equal(answer.status, refused.length ? 422 : 303);
    assert.deepEqual(refused.length ? refused : await centresOf(identifiant), want);
    if (refused.length) assert.deepEqual(await centresOf(identifiant), []);
  });
});

test('a form that is empty: each field says what it misses, once', async () => {
  const answer = await dgefp.send('/comptes', { identifiant: '', nom: '', profil: '',
    nouveau: '', confirmation: '' });
  assert.deepEqual([answer.status, refusals(answer.text)], [422,
    ['obligatoire', 'obligatoire', 'profil-inconnu', 'mot-de-passe-court']]);
  const odd = await dgefp.send('/comptes', typed('Éssai', { centres: '99999107800026' }));
  assert.deepEqual([odd.status, refusals(odd.text)], [422, ['identifiant-forme']]);
});

test('nobody changes their own profil; their name they may', async () => {
  const [[id, revision]] = await sql(ceres,
    "SELECT id, revision FROM compte WHERE identifiant = 'dgefp'");
  const save = (fields) => dgefp.sendBody(`/comptes/${id}`, form({
    jeton: dgefp.jeton, cle: freshKey(), revision, ...typed('dgefp', fields) }));
  const refused = await save({ profil: 'ud', departement: '44' });
  assert.deepEqual([refused.status, refusals(refused.text)],
    [422, ['compte-son-profil']]);
  assert.equal((await save({ profil: 'dgefp', nom: 'DGEFP' })).status, 303);
});
