// sessions.mjs: sessions created and changed by their centre, their candidats,
// and each step that is refused.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';

import { sql } from '../cli/tools.mjs';
import { importSessions, session, shared } from '../rights/tools.mjs';
import { controlsOf, plain, refusedIn, typedIn, valuesOf } from './reading.mjs';
import { formTable, formValues, read } from './saving.mjs';
import { long } from './values.mjs';

const prepared = session('en-preparation', ['a-venir']);
const early = session('en-preparation', ['a-venir']);
const ended = session('en-preparation', ['fin-reelle']); // on 05/06/2020
const held = session('convocations-envoyees');
const postponed = session('convocations-envoyees', ['mesure']);
const begun = session('convocations-envoyees', ['en-cours']);
const future = session('demande-dte-envoyee', ['a-venir', 'sans-candidat']);
const summoned = session('convocations-envoyees', ['a-venir']);
const judged = session('resultats-saisis');
const closed = session('validee');
const gone = session('annulee');
const moving = session('convocations-envoyees', ['a-venir']);
let people;
before(async () => {
  ({ people } = await shared());
  const { ceres } = await shared();
  await importSessions(ceres, [prepared, early, ended, held, postponed, begun, future,
    summoned, judged, closed, gone, moving]);
  // As no form could: its last day comes before its agréments'.
  await sql(ceres, "UPDATE titre SET fin = '2021-06-30' WHERE code = 'TP-00520'");
});

const wordRows = [
  [{ lieu: long(200) }],
  [{ lieu: long(201) }, 'trop-long lieu'],
  [{ lieu: '' }],
  [{ horaire: long(100) }],
  [{ horaire: long(101) }, 'trop-long horaire'],
  [{ contact: long(200) }],
  [{ contact: long(201) }, 'trop-long contact'],
  [{ contact: 'Deux\nlignes' }, 'une-ligne contact'],
  [{ precisions: 'Deux\nlignes' }],
  [{ precisions: long(1000) }],
  [{ precisions: long(1001) }, 'trop-long precisions'],
  [{ horaire: '', contact: '', precisions: '' }],
];
const dayRows = [
  [{}],
  [{ debut: '' }, 'obligatoire debut'],
  [{ fin: '' }, 'obligatoire fin'],
  [{ debut: 'demain' }, 'date-impossible debut'],
  [{ debut: '2020-09-07', fin: '2020-09-11' }, { debut: '07/09/2020', fin: '11/09/2020' }],
  [{ fin: '06/09/2020' }, 'fin-avant-debut fin'],
  [{ fin: '07/09/2020' }],
];
const DAYS = { debut: '07/09/2020', fin: '11/09/2020' };
const GOOD = { ...DAYS, lieu: 'Salle 1', horaire: '9 h', contact: '', precisions: '' };

const givenIn = async (someone, id) => {
  const xml = await read(someone, `/sessions/${id}`, 'xml');
  const { debut, fin, ...words } =
    await formValues(someone, `/sessions/${id}/informations-pratiques`);
  return { agrement: /<agrement id="(\d+)"/.exec(xml)[1],
    type: /<session [^>]*type="([^"]+)"/.exec(xml)[1], debut, fin, ccp: '', ...words };
};

formTable('a new session', {
  as: 'centre', page: '/sessions/nouvelle', action: '/sessions', noun: 'session',
  good: { agrement: '1004', type: 'titre', ...DAYS, ccp: '', lieu: 'Salle 1', horaire: '9 h',
    contact: 'Nadia', precisions: '' },
  reads: ({ as }, id) => givenIn(as, id), personal: ['contact'],
}, [...dayRows,
  [{ agrement: '' }, 'agrement-inconnu agrement'],
  [{ agrement: '1009' }, 'agrement-inconnu agrement'],
  [{ agrement: 'x' }, 'agrement-inconnu agrement'],
  [{ type: '' }, 'type-inconnu type'],
  [{ type: 'examen' }, 'type-inconnu type'],
  [{ type: 'ccs' }],
  [{ type: 'ccp' }, 'ccp-obligatoire ccp'],
  [{ type: 'titre', ccp: 'CP-003056' }, { ccp: '' }],
  [{ type: 'ccs', ccp: 'Un texte' }, { ccp: '' }],
  [{ type: 'ccp', ccp: 'CP-002821' }, 'ccp-inconnu ccp'],
  [{ debut: '14/06/2020' }, 'debut-passe debut'],
  [{ debut: '15/06/2020', fin: '15/06/2020' }],
  [{ debut: '31/05/2022', fin: '31/05/2022' }],
  [{ debut: '31/05/2022', fin: '01/06/2022' }, 'fin-hors-agrement fin'],
  [{ debut: '01/06/2022', fin: '01/06/2022' }, 'debut-hors-agrement debut'],
  [{ agrement: '1005', fin: '30/06/2021' }],
  [{ agrement: '1005', fin: '01/07/2021' }, 'fin-apres-titre fin'],
  [{ agrement: '', type: '', debut: '', fin: 'x' }, 'agrement-inconnu agrement',
    'type-inconnu type', 'obligatoire debut', 'date-impossible fin'],
]);

const steps = (one, step, good = {}) => ({
  as: 'centre', page: `/sessions/${one.id}/${step}`, action: `/sessions/${one.id}/${step}`,
  noun: 'session', good, reads: ({ as, page }) => formValues(as, page),
});

formTable('the informations pratiques of a session', {
  ...steps(prepared, 'informations-pratiques', GOOD),
  late: { debut: '08/09/2020', fin: '', lieu: 'Salle 2', horaire: '', contact: 'Nadia',
    precisions: 'Au fond' },
  journal: () => ({ verb: 'informations-pratiques' }), personal: ['contact'],
}, [...dayRows, ...wordRows,
  [{ debut: '14/06/2020' }, 'debut-passe debut'],
  [{ debut: '31/12/2022', fin: '31/12/2022' }],
  [{ debut: '31/12/2022', fin: '01/01/2023' }, 'fin-hors-agrement fin'],
  [{ debut: '01/01/2023', fin: '01/01/2023' }, 'debut-hors-agrement debut'],
  [{}],
]);

formTable('the days of a session that has really ended', {
  ...steps(ended, 'informations-pratiques', { ...GOOD, debut: '02/06/2020', fin: '05/06/2020' }),
  journal: () => ({ verb: 'informations-pratiques' }), personal: ['contact'],
}, [
  [{ debut: '06/06/2020' }, 'debut-apres-fin-reelle/R13 debut'],
  [{ fin: '04/06/2020' }, 'fin-avant-fin-reelle/R13 fin'],
  [{ fin: '05/06/2020' }],
]);

formTable('the days of a session whose convocations are sent', {
  ...steps(held, 'informations-pratiques', { ...GOOD, debut: '02/06/2020', fin: '05/06/2020' }),
}, [
  [{ debut: '03/06/2020' }, 'debut-verrouille/R16 debut'],
]);

formTable('the day on which a session really ended', {
  ...steps(postponed, 'fin-reelle', { date: '05/06/2020' }),
  journal: () => ({ avant: '', apres: '', verb: 'fin-reelle' }),
}, [
  [{ date: '' }, 'obligatoire date'],
  [{ date: '31/06/2020' }, 'date-impossible date'],
  [{ date: '01/06/2020' }, 'fin-reelle-avant-debut/R13 date'],
  [{ date: '16/06/2020' }, 'fin-reelle-future/R13 date'],
  [{ date: '15/06/2020' }],
  [{ date: '02/06/2020' }],
]);
formTable('one that ended later than it should', steps(held, 'fin-reelle', {}), [
  [{ date: '06/06/2020' }, 'fin-reelle-apres-fin/R13 date'],
]);

// Whatever is typed: 403, and the page of the step says why.
const MOTIF = { motif: 'Erreur de saisie.' };
for (const [name, one, step, good, told, as = 'centre'] of [
  ['a DTE that is asked for twice', future, 'demande-dte', {}, 'dte-sans-objet'],
  ['convocations before the DTE', early, 'convocations', {}, 'dte-non-demandee'],
  ['convocations of nobody', future, 'convocations', {}, 'session-sans-candidat'],
  ['convocations sent twice', summoned, 'convocations', {}, 'convocations-deja-envoyees'],
  ['a real end before the start', summoned, 'fin-reelle', { date: '15/06/2020' }, 'session-non-commencee/R13'],
  ['results before the convocations', future, 'resultats', {}, 'convocations-non-envoyees'],
  ['results before the end', begun, 'resultats', {}, 'session-non-terminee'],
  ['a validation before the results', held, 'validation', {}, 'resultats-non-saisis', 'ud'],
  ['a renvoi before the results', held, 'renvoi', MOTIF, 'resultats-non-saisis', 'ud'],
  ['a reopening before the validation', judged, 'reouverture', MOTIF, 'session-non-validee', 'ud'],
  ['a restoration of what is not cancelled', held, 'retablissement', MOTIF, 'session-non-annulee', 'ud'],
  ['a cancellation by the centre, once it has begun', held, 'annulation', MOTIF, 'session-non-en-preparation'],
  ['a cancellation by the UD, after the results', judged, 'annulation', MOTIF, 'session-non-ouverte/R18', 'ud'],
  ['a report of a session that has begun', held, 'report', { debut: '01/09/2020', fin: '02/09/2020', ...MOTIF }, 'session-commencee/R19', 'ud'],
  ['informations of a closed session', closed, 'informations-pratiques', GOOD, 'session-non-ouverte/R18'],
  ['a cancelled session, cancelled again', gone, 'annulation', MOTIF, 'session-non-ouverte/R18', 'ud'],
])
  formTable(name, { ...steps(one, step, good), as, revision: '1' }, [[{}, told]]);

formTable('the reason of a cancellation', { ...steps(future, 'annulation', MOTIF), as: 'ud' }, [
  [{ motif: '' }, 'motif-absent motif'],
  [{ motif: ' … !' }, 'motif-absent motif'],
  [{ motif: long(1001) }, 'trop-long motif'],
]);

// What a report has left: its days, and why.
const reported = async ({ as }) => {
  const [, debut, fin] = /<dates debut="([^"]+)" fin="([^"]+)"/.exec(
    await read(as, `/sessions/${moving.id}`, 'xml'));
  const [, motif] = / motif="([^"]*)"/.exec(await read(as, '/journal', 'xml')) ?? [];
  const typed = (day) => day.split('-').reverse().join('/');
  return { debut: typed(debut), fin: typed(fin), motif: plain(motif ?? '') };
};
const REPORT = { ...DAYS, motif: 'Jury absent.' };
const reporting = { ...steps(moving, 'report', REPORT), as: 'ud', reads: reported };
const reportRows = [
  [{ debut: '' }, 'obligatoire debut'],
  [{ fin: '' }, 'obligatoire fin'],
  [{ debut: 'lundi' }, 'date-impossible debut'],
  [{ fin: '31/09/2020' }, 'date-impossible fin'],
  [{ debut: '06/07/2020' }, 'debut-non-posterieur/R19 debut'],
  [{ fin: '06/09/2020' }, 'fin-avant-debut fin'],
  [{ debut: '01/01/2023', fin: '01/01/2023' }, 'debut-hors-agrement debut'],
  [{ debut: '31/12/2022', fin: '01/01/2023' }, 'fin-hors-agrement fin'],
];
formTable('a report', {
  ...reporting, journal: () => ({ avant: '', apres: '', verb: 'report' }),
}, [
  ...reportRows,
  [{ motif: '' }, 'motif-absent motif'],
  [{ motif: '…' }, 'motif-absent motif'],
  [{ motif: long(1001) }, 'trop-long motif'],
  [{ debut: '', fin: '', motif: '' }, 'obligatoire debut', 'obligatoire fin',
    'motif-absent motif'],
  [{ debut: '07/07/2020', fin: '07/07/2020', motif: long(1000) }],
  [{ motif: 'Jury\nabsent.' }],
]);

describe('what a report would entail', () => {
  const { action } = reporting;
  const see = async (typed, kind) => people.ud.send(action, { etape: 'consequences',
    revision: /<session [^>]*revision="(\d+)"/.exec(await read('ud', action, 'xml'))[1],
    ...typed }, { form: kind });
  const seen = { debut: '14/09/2020', fin: '18/09/2020' };

  test('is shown before anything is stored, and what was typed stays', async () => {
    const was = await read('ud', `/sessions/${moving.id}`, 'xml');
    const { status, text } = await see({ ...seen, motif: 'Grève.' }, 'html');
    assert.equal(status, 200);
    assert.match(text, /Conséquences du report/);
    assert.deepEqual(valuesOf(text, action), { ...seen, motif: 'Grève.' });
    assert.match((await see(seen)).text, /<consequences debut="2020-09-14" fin="2020-09-18">/);
    assert.equal(await read('ud', `/sessions/${moving.id}`, 'xml'), was);
  });

  test('a motif is asked for only then', async () => {
    const names = (html) => Object.keys(controlsOf(html, action));
    assert.ok(!names(await read('ud', action)).includes('motif'));
    const { text } = await see(seen, 'html');
    assert.ok(names(text).includes('motif'));
    assert.equal(controlsOf(text, action).motif['aria-invalid'], undefined);
  });

  for (const [changes, told] of reportRows)
    test(`${JSON.stringify(changes)} → ${told}, and the motif stays`, async () => {
      const typed = { ...seen, motif: 'Grève.', ...changes };
      const { status, text } = await see(typed);
      assert.deepEqual([status, refusedIn(text)], [422, [told]]);
      const { text: html } = await see(typed, 'html');
      assert.deepEqual(valuesOf(html, action), typed);
    });

  // Programs, and links, name the days in the address.
  for (const [changes, told] of [[{}], ...reportRows])
    test(`asked by a GET: ${JSON.stringify(changes)} → ${told}`, async () => {
      const { debut, fin } = { ...seen, ...changes };
      const { status, text } = await people.ud.ask(
        `${action}?debut=${encodeURIComponent(debut)}&fin=${encodeURIComponent(fin)}`, { form: 'xml' });
      assert.deepEqual([status, refusedIn(text)], told ? [422, [told]] : [200, []]);
      assert.equal(/<consequences debut="2020-09-14" fin="2020-09-18">/.test(text), !told);
      assert.deepEqual(typedIn(text), { debut, fin, motif: '' });
    });

  test('made from an older revision, it is a conflict', async () => {
    assert.equal((await see({ ...seen, revision: '1' })).status, 409);
  });
});
