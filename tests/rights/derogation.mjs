// derogation.mjs: a session with the UD's dérogation (R25): who reads its
// text, and that its days may leave the agrément.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { facts, importSessions, refusals, session, shared } from './tools.mjs';

const TEXT = 'Site fermé pendant l’état d’urgence.';
const plain = session('en-preparation', ['a-venir']);
const other = session('en-preparation', ['a-venir'], '75');
const own = session('en-preparation', ['a-venir']);
// Under an agrément whose titre ended in 2019.
const ended = session('en-preparation');
ended.xml = ended.xml.replace('TP-00402', 'TP-00391').replace('agrement id="1001"',
  'agrement id="1032"');
for (const one of [own, other, ended])
  one.xml = one.xml.replace('<candidats', `<derogation>${TEXT}</derogation>$&`);

let ceres;
let people;
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, [plain, own, other, ended]);
});

describe('a session with a dérogation', () => {
  for (const profil of ['centre', 'ud', 'direccte', 'dgefp', 'service'])
    test(`shows it to the ${profil} whose it is, and no other's`, async () => {
      const page = await people[profil].ask(`/sessions/${own.id}`);
      assert.ok(page.text.includes(`<derogation>${TEXT}</derogation>`), page.text);
      const none = await people[profil].ask(`/sessions/${plain.id}`);
      assert.equal(none.status, 200);
      assert.doesNotMatch(none.text, /derogation/);
      assert.equal((await people[profil].ask(`/sessions/${other.id}`)).status,
        profil === 'dgefp' ? 200 : 404);
    });

  test('goes its whole life under an agrément that is over', async () => {
    const path = `/sessions/${ended.id}`;
    const [first, second] = ended.candidats;
    const does = async (profil, action, fields = {}) => {
      const { revision } = (await facts(ceres, [ended])).get(ended.id);
      const answer = await people[profil].send(`${path}/${action}`, { revision, ...fields });
      assert.deepEqual([answer.status, refusals(answer.text)], [303, []], action);
    };
    assert.match((await people.centre.ask(path)).text, /<agrement id="1032"[^>]* fin="2019-/);
    assert.doesNotMatch((await people.centre.ask(path)).text, /agrement-a-verifier/);
    await does('centre', 'informations-pratiques',
      { debut: '02/06/2020', fin: '06/06/2020', lieu: 'Salle 4' });
    await does('centre', 'demande-dte');
    await does('centre', 'convocations');
    await does('centre', 'fin-reelle', { date: '05/06/2020' });
    await does('centre', 'resultats', { [`candidat-${first}`]: 'absence',
      [`candidat-${second}`]: 'absence' });
    await does('ud', 'validation');
    assert.match((await people.centre.ask(path)).text, /statut="validee"/);
  });

  test('says so in lists and exports', async () => {
    const list = `q=${own.id}`;
    assert.ok((await people.ud.ask(`/sessions?${list}`)).text
      .includes(`<derogation>${TEXT}</derogation>`));
    assert.match((await people.ud.ask(`/sessions?${list}`, { form: 'html' })).text,
      /avec dérogation/);
    const csv = (await people.ud.ask(`/sessions.csv?${list}`)).text;
    assert.match(csv, /;derogation\r\n/);
    assert.ok(csv.includes(TEXT));
    const { stdout } = await ceres.ctl('session', 'export', '--format=csv');
    assert.ok(stdout.split('\r\n').find((row) => row.startsWith(`${own.id};`)).includes(TEXT));
  });

  test('may end after its agrément; one without may not', async () => {
    const save = async (one) => people.centre.send(
      `/sessions/${one.id}/informations-pratiques`, { debut: '06/07/2020',
        fin: '10/07/2035', revision: (await facts(ceres, [one])).get(one.id).revision });
    const refused = await save(plain);
    assert.equal(refused.status, 422);
    assert.deepEqual(refusals(refused.text), ['fin-hors-agrement']);
    assert.equal((await save(own)).status, 303);
    // The change of F leaves the dérogation as it was.
    const { text } = await people.centre.ask(`/sessions/${own.id}`);
    assert.match(text, /<dates debut="2020-07-06" fin="2035-07-10"/);
    assert.ok(text.includes(`<derogation>${TEXT}</derogation>`));
  });

  test('may be moved after its agrément by the UD; one without may not', async () => {
    const move = async (one) => people.ud.send(`/sessions/${one.id}/report`, {
      debut: '03/07/2036', fin: '04/07/2036', motif: 'Jury absent.',
      revision: (await facts(ceres, [one])).get(one.id).revision });
    assert.equal((await move(plain)).status, 422);
    assert.equal((await move(own)).status, 303);
  });
});
