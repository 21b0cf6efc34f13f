// two.mjs: two people at once, and one form that comes more than once.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { hidden, login, nobody, post } from './saisies.mjs';
import { ACCOUNT, assertNothingLeaks, facts, form, freshKey, importSessions, reader,
  refusals, session, shared } from './tools.mjs';

let ceres;
let people;
let colleague; // another browser of the same account
const made = Array.from({ length: 15 }, () => session('en-preparation'));
const rest = [...made];
before(async () => {
  ({ ceres, people } = await shared());
  colleague = await reader(ceres, ACCOUNT.centre);
  await importSessions(ceres, made);
});

const fact = async (one) => (await facts(ceres, [one])).get(one.id);
const block = (fields) =>
  ({ debut: '06/07/2020', fin: '10/07/2020', lieu: 'Salle 1', ...fields });
const tenTimes = (send) => Promise.all(Array.from({ length: 10 }, (_, i) => send(i)));
const total = async (name) => Number((await sql(ceres,
  `SELECT COUNT(*) FROM ${name}`))[0][0]);

// The hidden fields of a page's form to `action`, as a browser sends them.
async function hiddenOf(someone, target, action = target) {
  const { text } = await someone.ask(target, { form: 'html' });
  const part = text.split('<form').find((one) => one.includes(`action="${action}"`));
  assert.ok(part, `${target} has a form`);
  return Object.fromEntries([...part.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    .map(([, name, value]) => [name, value]));
}

describe('two editors of one block', () => {
  test('the second is told 409, and sees both values', async () => {
    const one = rest.pop();
    const path = `/sessions/${one.id}/informations-pratiques`;
    const first = await hiddenOf(people.centre, path);
    const second = await hiddenOf(colleague, path);
    assert.notEqual(first.cle, second.cle);
    assert.equal((await people.centre.send(path,
      block({ ...first, lieu: 'Salle du premier', fin: '11/07/2020' }))).status, 303);
    const was = await fact(one);
    const late = block({ ...second, lieu: 'Salle du second', contact: 'Moi' });
    const xml = await colleague.send(path, late);
    assert.equal(xml.status, 409);
    assert.match(xml.text, /<saisie code="conflit"/);
    assert.match(xml.text, /<champ nom="lieu"[^>]*><valeur>Salle du second</);
    assert.match(xml.text, /<informations lieu="Salle du premier"/);
    const page = await colleague.send(path, late, { form: 'html' });
    assert.equal(page.status, 409);
    for (const value of ['Salle du premier', 'Salle du second', '11/07/2020', '10/07/2020'])
      assert.ok(page.text.includes(value), `the page holds ${value}`);
    assert.deepEqual(await fact(one), was);
    // Sent again from that page, knowing both, it is done.
    const [, revision] = /name="revision" value="(\d+)"/.exec(page.text);
    const [, cle] = /name="cle" value="([0-9a-f]{32})"/.exec(page.text);
    assert.equal((await colleague.send(path, { ...late, revision, cle })).status, 303);
    assert.equal((await fact(one)).revision, was.revision + 1);
  });

  test('ten at the same moment: one is first, nine are told', async () => {
    const one = rest.pop();
    const { revision, journal } = await fact(one);
    const answers = await tenTimes((i) => (i % 2 ? people.centre : colleague).send(
      `/sessions/${one.id}/informations-pratiques`,
      block({ revision, lieu: `Salle ${i + 10}` })));
    assert.deepEqual(answers.map(({ status }) => status).sort(),
      [303, ...Array(9).fill(409)]);
    const is = await fact(one);
    assert.deepEqual([is.revision, is.journal], [revision + 1, journal + 1]);
  });

  test('the UD cancels what the centre just sent: 409, then it may', async () => {
    const one = rest.pop();
    const { revision } = await fact(one);
    assert.equal((await people.centre.send(`/sessions/${one.id}/demande-dte`,
      { revision })).status, 303);
    const cancel = (number) => people.ud.send(`/sessions/${one.id}/annulation`,
      { revision: number, motif: 'Centre fermé.' });
    assert.equal((await cancel(revision)).status, 409);
    assert.equal((await fact(one)).statut, 'demande-dte-envoyee');
    assert.equal((await cancel(revision + 1)).status, 303);
    assert.equal((await fact(one)).statut, 'annulee');
  });

  test('UD and centre at the same moment: one of them', async () => {
    const one = rest.pop();
    const { revision } = await fact(one);
    const both = await Promise.all([
      people.ud.send(`/sessions/${one.id}/annulation`, { revision, motif: 'Fermé.' }),
      people.centre.send(`/sessions/${one.id}/demande-dte`, { revision })]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409]);
  });

  test('an account that the DGEFP changes twice from one page', async () => {
    const [[id, revision]] = await sql(ceres,
      "SELECT id, revision FROM compte WHERE identifiant = 'ud75'");
    const save = (nom) => people.dgefp.send(`/comptes/${id}`,
      { revision, nom, profil: 'ud', departement: '75' });
    assert.equal((await save('UD de Paris, accueil')).status, 303);
    const late = await save('UD de Paris, secrétariat');
    assert.equal(late.status, 409);
    assert.match(late.text, /UD de Paris, accueil/);
    assert.match(late.text, /UD de Paris, secrétariat/);
  });
});

describe('a form that comes again', () => {
  test('the second time it acts no more and leads to the same place', async () => {
    const one = rest.pop();
    const path = `/sessions/${one.id}/demande-dte`;
    const fields = await hiddenOf(people.centre, path);
    const first = await people.centre.send(path, fields);
    const was = await fact(one);
    assert.equal(first.status, 303);
    for (let i = 0; i < 3; i += 1) {
      const again = await people.centre.send(path, fields);
      assert.deepEqual([again.status, again.headers.location],
        [303, first.headers.location]);
    }
    assert.deepEqual(await fact(one), was);
    assert.equal(was.statut, 'demande-dte-envoyee');
  });

  test('ten times at the same moment it acts once', async () => {
    const one = rest.pop();
    const { revision, journal } = await fact(one);
    const cle = freshKey();
    const answers = await tenTimes(() => people.centre.send(
      `/sessions/${one.id}/demande-dte`, { revision, cle }));
    assert.deepEqual(answers.map(({ status }) => status), Array(10).fill(303));
    assert.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1);
    const is = await fact(one);
    assert.deepEqual([is.revision, is.journal], [revision + 1, journal + 1]);
  });

  test('ten times at the same moment it creates one session', async () => {
    const before = [await total('session'), await total('journal')];
    const cle = freshKey();
    const answers = await tenTimes(() => people.centre.send('/sessions',
      block({ cle, type: 'titre', agrement: 1001 })));
    assert.deepEqual(answers.map(({ status }) => status), Array(10).fill(303));
    assert.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1);
    assert.deepEqual([await total('session'), await total('journal')],
      before.map((count) => count + 1));
  });

  test('ten times at the same moment it adds one candidat', async () => {
    const one = rest.pop();
    const before = await total('candidat');
    const cle = freshKey();
    const answers = await tenTimes(() => people.centre.send(
      `/sessions/${one.id}/candidats`, { cle, nom: 'Unique', prenoms: 'Ève',
        naissance: '01/02/1990', lieu: 'Brest' }));
    assert.deepEqual(answers.map(({ status }) => status), Array(10).fill(303));
    assert.equal(await total('candidat'), before + 1);
  });

  test('ten logins at once enter the same person in two sessions once', async () => {
    const pair = [rest.pop(), rest.pop()];
    const before = await total('candidat');
    const answers = await tenTimes((i) => people.centre.send(
      `/sessions/${pair[i % 2].id}/candidats`, { nom: 'Même', prenoms: 'Ève',
        naissance: '01/02/1990', lieu: 'Brest' }));
    assert.deepEqual(answers.map(({ status }) => status).sort(),
      [303, 303, ...Array(8).fill(422)]);
    assert.equal(await total('candidat'), before + 1);
  });

  test('with another body, path or login its cle is refused', async () => {
    const one = rest.pop();
    const path = `/sessions/${one.id}/informations-pratiques`;
    const cle = freshKey();
    const { revision } = await fact(one);
    const fields = block({ cle, revision });
    assert.equal((await people.centre.send(path, fields)).status, 303);
    const was = await fact(one);
    for (const answer of [
      await people.centre.send(path, { ...fields, lieu: 'Salle 9' }),
      await people.centre.send(path, { ...fields, revision: revision + 1 }),
      await people.centre.send(`/sessions/${one.id}/demande-dte`, fields),
      await colleague.send(path, fields)]) {
      assertNothingLeaks(answer, 'a cle again');
      assert.deepEqual([answer.status, refusals(answer.text)],
        [422, ['cle-reutilisee']]);
    }
    assert.deepEqual(await fact(one), was);
  });

  test('back from a refusal, the corrected form goes with its old cle', async () => {
    const one = rest.pop();
    const path = `/sessions/${one.id}/informations-pratiques`;
    const fields = block({ cle: freshKey(), revision: (await fact(one)).revision });
    assert.equal((await people.centre.send(path,
      { ...fields, fin: '30/02/2020' })).status, 422);
    assert.equal((await people.centre.send(path, fields)).status, 303);
  });

  test('each page brings another cle, unlike any other', async () => {
    const one = made[0];
    const keys = await Promise.all(Array.from({ length: 20 }, () =>
      hiddenOf(people.centre, `/sessions/${one.id}/informations-pratiques`)));
    assert.equal(new Set(keys.map(({ cle }) => cle)).size, 20);
    for (const { cle } of keys) assert.match(cle, /^[0-9a-f]{32}$/);
    const { text } = await people.centre.ask(`/sessions/${one.id}/informations-pratiques`);
    assert.doesNotMatch(text, /name="cle"|[^"]cle=/);
  });
});

describe('a form that is gone gives back what was typed into it', () => {
  const motif = 'Aucun candidat <inscrit>.';
  const one = rest.pop();
  const path = `/sessions/${one.id}/annulation`;
  let typed;
  before(async () => {
    typed = { ...await hiddenOf(people.centre, path), motif };
    const { revision } = await fact(one);
    const done = await people.ud.send(path, { revision, motif: 'Déjà annulée.' });
    assert.equal(done.status, 303);
  });
  const assertGivenBack = ({ text }) => {
    assert.doesNotMatch(text, new RegExp(`action="${path}"`));
    assert.match(text, /<dt>Motif<\/dt><dd class="lignes">Aucun candidat &lt;inscrit&gt;\.<\/dd>/);
    assert.doesNotMatch(text, /ci-dessous|jeton<\/dt>/);
  };

  test('where somebody else was first: 409', async () => {
    const late = await post(people.centre, path, form(typed));
    assert.equal(late.status, 409);
    assertGivenBack(late);
  });

  test('where no input could succeed: 403', async () => {
    const { revision } = await fact(one);
    const refused = await post(people.centre, path,
      form({ ...typed, cle: freshKey(), revision }));
    assert.equal(refused.status, 403);
    assertGivenBack(refused);
    assert.equal((await fact(one)).revision, revision);
  });

  test('where the login was over', async () => {
    const met = await post(nobody(ceres), path, form(typed));
    assert.equal(met.status, 401);
    const back = await login(ceres, ACCOUNT.centre, hidden(met.text));
    assert.equal(back.status, 200);
    assertGivenBack(back);
  });
});
