// decisions.mjs: demandes de report given to an agent, refused and granted by their
// UD; of sessions and on titres échus.
import assert from 'node:assert/strict';
import test, { before } from 'node:test';

import { sql } from '../cli/tools.mjs';
import { session, shared } from '../rights/tools.mjs';
import { formTable, read } from './saving.mjs';
import { long } from './values.mjs';
import { DAYS, ECHU, ask, dayRows, formOf, laterRows, ofSession, ofTitre, told,
  wordRows } from './wishes.mjs';

const other = session('en-preparation', ['a-venir']);
const given = ofSession();
const refused = ofSession();
const granted = ofSession();
const overtaken = ofSession();
const begun = ofSession('convocations-envoyees', ['en-cours']);
const withdrawn = ofSession();
const echu = ofTitre('titre', 1032);
const ofCcp = ofTitre('ccp', 9034);

const agents = {};
before(async () => {
  const { ceres } = await shared();
  await sql(ceres, `INSERT INTO agrement (id, centre, site, titre, debut, fin)
    VALUES (9034, 1, 1, 'TP-01348', '2016-03-21', '2019-03-20')`);
  await ask(ceres, [given, refused, granted, overtaken, begun, withdrawn, echu, ofCcp],
    [other]);
  await sql(ceres, `UPDATE session SET fin = '2020-07-11' WHERE id = ${overtaken.of.id}`);
  await sql(ceres, `UPDATE demande SET statut = 'retiree', decidee = '2020-06-15'
    WHERE id = ${withdrawn.id}`);
  for (const [id, identifiant] of await sql(ceres, 'SELECT id, identifiant FROM compte'))
    agents[identifiant] = id;
});

formTable('a demande given to an agent', formOf(given, 'ud', 'attribution', {
  good: () => ({ agent: agents.ud44 }),
}), [
  [{ agent: 'x' }, 'agent-inconnu agent'],
  [{ agent: '0' }, 'agent-inconnu agent'],
  [{ agent: '999999' }, 'agent-inconnu agent'],
  [{}],
  [{ agent: '' }],
  [{}],
]);
formTable('a demande given by two at once', formOf(given, 'ud', 'attribution', {
  good: { agent: '' }, late: { agent: '' },
}), []);

const NO = { raison: 'autre', motif: 'Le jury est là.' };
const YES = { ...DAYS, reponse: '' };
formTable('a demande refused by two at once', formOf(given, 'ud', 'refus', { good: NO, late: NO }), []);
formTable('a demande granted by two at once', formOf(given, 'ud', 'accord', {
  good: YES, late: { debut: '08/09/2020', fin: '', reponse: 'Oui.' },
}), []);

formTable('a demande refused', formOf(refused, 'ud', 'refus', {
  good: NO, seenBy: ['centre'],
  reads: async ({ as, page }) => {
    const { raison, reponse } = await told(as, page);
    return { raison, motif: reponse };
  },
}), [...wordRows('motif'),
  [{ raison: '' }, 'raison-inconnue raison'],
  [{ raison: 'parce-que' }, 'raison-inconnue raison'],
  [{ raison: '', motif: '' }, 'raison-inconnue raison', 'motif-absent motif'],
  [{ motif: long(1000) }],
]);

// What came of it: the session's days, and what the UD said.
const grants = (rest = {}) => ({
  good: { ...YES, ...rest }, seenBy: ['centre'],
  reads: async ({ as, page }) => {
    const { session: { debut, fin }, reponse } = await told(as, page);
    return { debut, fin, reponse, ...rest };
  },
});

formTable('a demande granted', formOf(granted, 'ud', 'accord', grants()), [
  ...dayRows, ...laterRows,
  [{ reponse: long(1001) }, 'trop-long reponse'],
  [{ debut: '', fin: 'x', reponse: long(1001) }, 'obligatoire debut', 'date-impossible fin',
    'trop-long reponse'],
  [{ debut: '08/09/2020', fin: '12/09/2020', reponse: long(1000) }],
]);
test('a demande that was granted keeps the days that were wished for', async () => {
  const { debut, fin } = await told('ud', granted.path);
  assert.deepEqual({ debut, fin }, DAYS);
});

formTable('a demande granted once its session had moved',
  formOf(overtaken, 'ud', 'accord', grants({ confirmer: 'oui' })), [
    [{ confirmer: '' }, 'demande-depassee confirmer'],
    [{ confirmer: 'non' }, 'demande-depassee confirmer'],
    [{ fin: '', confirmer: '' }, 'obligatoire fin', 'demande-depassee confirmer'],
    [{}],
  ]);

formTable('a demande granted once its session has begun',
  formOf(begun, 'ud', 'accord', { good: YES }), [[{}, 'session-commencee/R19']]);
for (const [action, as, good] of [['accord', 'ud', YES], ['refus', 'ud', NO],
  ['attribution', 'ud', { agent: '' }], ['correction', 'centre', { ...DAYS, motif: 'Oui.' }]])
  formTable(`a demande that was withdrawn: ${action}`, formOf(withdrawn, as, action, { good }),
    [[{}, 'demande-decidee']]);

// A session is made of it: its days, its CCPs, what the UD attests.
const creates = (rest) => ({
  good: { attestation: 'Site clos.', session: '', ...rest, ...ECHU, reponse: '' },
  reads: async ({ as, page }) => {
    const { session: { id, debut, fin }, attestation, reponse } = await told(as, page);
    const ccp = id && /<ccp code="([^"]*)"/.exec(await read(as, `/sessions/${id}`, 'xml'))?.[1];
    return { attestation, session: '', ...'ccp' in rest && { ccp }, debut, fin, reponse };
  },
});
const attestedRows = [
  ...dayRows,
  [{ attestation: '' }, 'attestation-absente/R25 attestation'],
  [{ attestation: ' … !' }, 'attestation-absente/R25 attestation'],
  [{ attestation: long(1001) }, 'trop-long attestation'],
  [{ session: 'x' }, 'session-d-un-autre-agrement/R26 session'],
  [{ session: '0' }, 'session-d-un-autre-agrement/R26 session'],
  [{ session: '999999' }, 'session-d-un-autre-agrement/R26 session'],
  [{ session: String(other.id) }, 'session-d-un-autre-agrement/R26 session'],
  [{ debut: '14/06/2020' }, 'debut-passe debut'],
  [{ fin: '19/07/2020' }, 'fin-avant-debut fin'],
  [{ reponse: long(1001) }, 'trop-long reponse'],
];

formTable('a demande on a titre échu granted', formOf(echu, 'ud', 'accord', creates({})), [
  ...attestedRows,
  [{ attestation: '', session: 'x', debut: '', fin: '', reponse: long(1001) },
    'attestation-absente/R25 attestation', 'session-d-un-autre-agrement/R26 session',
    'obligatoire debut', 'obligatoire fin', 'trop-long reponse'],
  [{ attestation: long(1000), debut: '15/06/2020', fin: '01/01/2023' }],
]);
formTable('a demande on a titre échu granted, of CCP',
  formOf(ofCcp, 'ud', 'accord', creates({ ccp: 'CP-003125' })), [
    [{ ccp: 'CP-002821' }, 'ccp-inconnu ccp'],
    [{}],
  ]);
