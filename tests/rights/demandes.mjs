// demandes.mjs: reports and demandes: the rule that keeps other profils out
// (R12, R15, R17, R20, R22, R26).
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { importSessions, refusals, session, shared } from './tools.mjs';

const soon = session('en-preparation', ['a-venir']);

let ceres;
let people;
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, [soon]);
});

test('a filter names each titre and each centre once', async () => {
  for (const profil of ['centre', 'ud', 'direccte', 'dgefp'])
    for (const path of ['/demandes', '/sessions']) {
      const { text } = await people[profil].ask(path);
      for (const [, nom, options] of text.matchAll(/<choix nom="(\w+)">(.*?)<\/choix>/g)) {
        const values = [...options.matchAll(/valeur="([^"]+)"/g)].map(([, value]) => value);
        assert.deepEqual(values, [...new Set(values)], `${profil} ${path} ${nom}`);
      }
    }
});

describe('whoever never does it is told by which rule', () => {
  for (const [regle, profil, path, ...methods] of [
    ['R17', 'ud', `/sessions/${soon.id}/report`, 'GET', 'POST'],
    ['R15', 'centre', `/sessions/${soon.id}/informations-pratiques`, 'GET', 'POST'],
    ['R12', 'centre', `/sessions/${soon.id}/fin-reelle`, 'GET', 'POST'],
    ['R20', 'centre', `/sessions/${soon.id}/demandes`, 'POST'],
    ['R20', 'centre', '/demandes', 'POST'],
    ['R26', 'centre', '/demandes/titre-echu', 'GET', 'POST'],
    ['R22', 'ud', '/demandes/1/accord', 'POST'],
    ['R22', 'ud', '/demandes/1/refus', 'POST'],
    ['R22', 'ud', '/demandes/1/attribution', 'POST'],
    ['R20', 'centre', '/demandes/1/correction', 'POST'],
    ['R20', 'centre', '/demandes/1/retrait', 'POST'],
  ])
    for (const method of methods)
      test(`${method} ${path}: ${regle}`, async () => {
        for (const other of ['centre', 'ud', 'direccte', 'dgefp', 'service'])
          for (const form of ['xml', 'html']) {
            const { status, text } = method === 'GET'
              ? await people[other].ask(path, { form })
              : await people[other].send(path, {}, { form });
            if (other === profil) {
              assert.notEqual(text.includes('profil-sans-droit'), true);
              continue;
            }
            assert.equal(status, 403, `${other} ${form}`);
            if (form === 'xml')
              assert.deepEqual(refusals(text), [`profil-sans-droit/${regle}`]);
            else
              assert.match(text, new RegExp(
                `<p>Seule? (?:l’UD|le centre)[^<]+<a [^>]*href="/regles#${regle}"`));
          }
      });
});
