// decision.test.mjs: an UD decides while the day changes, while another one
// does, while the centre takes it back, and while MariaDB is killed. KILLS=50:
// more kills.
import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { ACCOUNT, assertNothingLeaks, freshKey, importSessions, reader, refusals, session }
  from '../rights/tools.mjs';
import { pause, startStack, until } from '../stack/ceres.mjs';

// Each takes eight seconds: CERES gives up on a database that dies sooner.
const KILLS = Number(process.env.KILLS ?? 2);
const WISH = { debut: '03/08/2020', fin: '07/08/2020' };
const REFUSAL = { raison: 'autre', motif: 'Le jury est complet.' };

let ceres;
let centre;
let agents;
async function enter() {
  centre = await reader(ceres, ACCOUNT.centre);
  agents = [await reader(ceres, ACCOUNT.ud), await reader(ceres, ACCOUNT.ud)];
}
before(async () => {
  // What was committed must outlive the kill.
  ceres = await startStack({ env: { THROWAWAY: '' } });
  await enter();
});
after(() => ceres?.stop());

// A demande of centre44 that waits, for a session that begins on `debut`.
async function waiting(debut = '2020-07-06') {
  const one = session('convocations-envoyees', ['a-venir']);
  one.xml = one.xml.replace('debut="2020-07-06"', `debut="${debut}"`);
  await importSessions(ceres, [one]);
  const { status, headers, text } = await centre.send('/demandes',
    { session: one.id, ...WISH, motif: 'Salle inondée.' });
  assert.equal(status, 303, text);
  const path = headers.location.replace(/\?.*/, '');
  return { session: one.id, path, id: Number(path.split('/').pop()) };
}

// What became of it: the demande, its session, what was written of both.
async function outcome({ id, session: of }) {
  const [[statut, debut, again, told, journal, report]] = await sql(ceres, `SELECT
      d.statut, s.debut, s.dte_a_refaire + s.convocations_a_refaire,
      (SELECT GROUP_CONCAT(DISTINCT code) FROM message WHERE noun = 'demande'
          AND noun_id = d.id AND code LIKE 'demande-%e' AND code <> 'demande-deposee'),
      (SELECT GROUP_CONCAT(verb) FROM journal WHERE noun = 'demande'
          AND noun_id = d.id AND verb <> 'demande-depot'),
      (SELECT COUNT(*) FROM journal WHERE noun = 'session' AND noun_id = s.id
          AND verb = 'report')
    FROM demande d JOIN session s ON s.id = d.session WHERE d.id = ${id} AND s.id = ${of}`);
  return [statut, debut, again, told, journal, report].join(' ');
}
const PENDING = 'en-attente 2020-07-06 0 NULL NULL 0';
const GRANTED = 'accordee 2020-08-03 2 demande-accordee demande-accord 1';
const REFUSED = 'refusee 2020-07-06 0 demande-refusee demande-refus 0';
const WITHDRAWN = 'retiree 2020-07-06 0 demande-retiree demande-retrait 0';

const grant = (who, { path }, rest = {}) =>
  who.send(`${path}/accord`, { revision: 1, ...WISH, ...rest });

describe('two at the same moment: one wins, the other sees it', () => {
  for (let round = 0; round < 5; round += 1) {
    test(`one grants, the other refuses (${round})`, async () => {
      const demande = await waiting();
      const answers = await Promise.all([grant(agents[0], demande),
        agents[1].send(`${demande.path}/refus`, { revision: 1, ...REFUSAL })]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
      assert.equal(await outcome(demande), answers[0].status === 303 ? GRANTED : REFUSED);
      // The other one's page says what it is now.
      const late = answers.find(({ status }) => status === 409);
      assert.match(late.text, /<sans-formulaire code="(?:accord|refus)">.*<champ nom="(?:debut|raison)">[^<]/);
      assert.match(late.text, /<demande [^>]*statut="(?:accordee|refusee)"/);
    });

    test(`the UD grants, the centre withdraws (${round})`, async () => {
      const demande = await waiting();
      const answers = await Promise.all([grant(agents[0], demande),
        centre.send(`${demande.path}/retrait`, { revision: 1 })]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
      assert.equal(await outcome(demande), answers[0].status === 303 ? GRANTED : WITHDRAWN);
    });

    test(`the UD grants, and reports the session by itself (${round})`, async () => {
      const demande = await waiting();
      const [{ status: granted }, { status: moved }] = await Promise.all([
        grant(agents[0], demande), agents[1].send(`/sessions/${demande.session}/report`,
          { revision: 1, ...WISH, debut: '04/08/2020', motif: 'Salle.' })]);
      assert.ok([[303, 409], [422, 303]].some(([a, b]) => a === granted && b === moved),
        `${granted} ${moved}`);
      const [[statut, debut]] = await sql(ceres, `SELECT d.statut, s.debut FROM demande d
        JOIN session s ON s.id = d.session WHERE d.id = ${demande.id}`);
      assert.deepEqual([statut, debut], granted === 303 ? ['accordee', '2020-08-03']
        : ['en-attente', '2020-08-04']);
    });
  }
});

// MariaDB is killed somewhere in the middle of a decision; whatever its sender
// was told, it stands whole or not at all, and sent again it stands once.
test(`MariaDB killed at ${KILLS} moments: decided or pending, never both`, async (t) => {
  const sample = await waiting();
  const start = performance.now();
  await grant(agents[0], sample);
  const whole = performance.now() - start;
  const seen = { [PENDING]: 0, [GRANTED]: 0 };
  for (let i = 0; i < KILLS; i += 1) {
    const demande = await waiting();
    const cle = freshKey();
    await pause(6000);
    const sent = grant(agents[0], demande, { cle }).catch(() => null);
    await pause(1.5 * whole * Math.random());
    process.kill(ceres.pid('database'), 'SIGKILL');
    const answer = await sent;
    await until(async () => (await ceres.ask('/readyz')).status === 200,
      'the database to be back', 30000);
    const is = await outcome(demande);
    assert.ok(is in seen, is);
    seen[is] += 1;
    if (answer) assert.ok([303, 503].includes(answer.status), `${answer.status}`);
    if (answer?.status === 303) assert.equal(is, GRANTED);
    const again = await grant(agents[0], demande, { cle });
    assertNothingLeaks(again, 'sent again');
    assert.equal(again.status, 303);
    assert.equal(await outcome(demande), GRANTED);
  }
  t.diagnostic(`pending ${seen[PENDING]}, decided ${seen[GRANTED]}`);
});

// D is the 16th of June; its eve in Paris, the day itself in UTC two hours on.
test('the day comes between the page and the click', async () => {
  const [early, late, moved] = [await waiting('2020-06-16'), await waiting('2020-06-16'),
    await waiting('2020-06-16')];
  await ceres.restart({ now: '2020-06-15T23:59:45+02:00' });
  await enter();
  const offers = async ({ path }) =>
    /<action code="accord"/.test((await agents[0].ask(path)).text);
  assert.ok(await offers(late), 'offered on the eve');
  const report = `/sessions/${moved.session}/report`;
  assert.match((await agents[0].ask(`${report}?debut=03/08/2020&fin=07/08/2020`)).text,
    /<consequences /);
  assert.equal((await grant(agents[0], early)).status, 303, 'granted on the eve');
  await until(async () => /<depassee code="session-commencee"/.test(
    (await agents[0].ask(late.path)).text), 'midnight in Paris', 30000);
  const answer = await grant(agents[0], late);
  assert.deepEqual([answer.status, refusals(answer.text)], [403, ['session-commencee/R19']]);
  const move = await agents[0].send(report, { revision: 1, ...WISH, motif: 'Salle.' });
  assert.deepEqual([move.status, refusals(move.text)], [403, ['session-commencee/R19']]);
  for (const one of [late, moved])
    assert.equal(await outcome(one), 'en-attente 2020-06-16 0 NULL NULL 0');
  const refused = await agents[0].send(`${late.path}/refus`, { revision: 1, ...REFUSAL });
  assert.equal(refused.status, 303, 'it may still be refused');
});
