// demandes.mjs: demandes de report, made and corrected by their centre; of sessions
// and on titres échus.
import { before } from 'node:test';

import { session, shared } from '../rights/tools.mjs';
import { formTable } from './saving.mjs';
import { long } from './values.mjs';
import { DAYS, ECHU, ask, dayRows, formOf, laterRows, ofSession, ofTitre, told,
  wordRows } from './wishes.mjs';

// Nothing is asked for these yet.
const free = Array.from({ length: 8 }, () => session('demande-dte-envoyee', ['a-venir']));
const own = session('demande-dte-envoyee', ['a-venir']);
const begun = session('convocations-envoyees', ['en-cours']);
const gone = session('annulee', ['a-venir']);
const far = session('en-preparation', ['a-venir'], '75');

const corrected = ofSession();
const kept = ofSession();
const echuCorrected = ofTitre('titre', 1032);
before(async () => {
  const { ceres } = await shared();
  await ask(ceres, [corrected, kept, echuCorrected], [...free, own, begun, gone, far]);
});

const deposited = { noun: 'demande', seenBy: ['ud'],
  journal: () => ({ avant: '', apres: '', verb: 'demande-depot' }) };
const asked = async ({ as }, id) => {
  const { debut, fin, motif, session: { id: of } } = await told(as, `/demandes/${id}`);
  return { session: of, debut, fin, motif };
};

const typed = free.map(({ id }) => String(id));
formTable('a demande for a session that is typed', {
  ...deposited, as: 'centre', page: '/demandes', action: '/demandes',
  good: { session: typed[7], ...DAYS, motif: 'Jury absent.' },
  reads: asked,
}, [...dayRows, ...laterRows, ...wordRows('motif'),
  [{ session: '' }, 'session-inconnue/R20 session'],
  [{ session: 'x' }, 'session-inconnue/R20 session'],
  [{ session: '999999' }, 'session-inconnue/R20 session'],
  [{ session: String(far.id) }, 'session-inconnue/R20 session'],
  [{ session: String(begun.id) }, 'session-commencee/R19 session'],
  [{ session: String(gone.id) }, 'session-non-ouverte/R18 session'],
  [{ session: String(kept.of.id) }, 'demande-existante/R20 session'],
  [{ session: long(201) }, 'trop-long session'],
  [{ session: 'x', debut: '', fin: 'x', motif: '' }, 'obligatoire debut',
    'date-impossible fin', 'motif-absent motif', 'session-inconnue/R20 session'],
  [{ session: typed[0] }],
  [{ session: `ID ${typed[1]}` }, { session: typed[1] }],
  [{ session: ` https://ceres.invalid/sessions/${typed[2]}/candidats ` }, { session: typed[2] }],
  [{ session: typed[3], debut: '07/07/2020', fin: '07/07/2020', motif: long(1000) }],
  [{ session: typed[4], debut: '2020-09-07', fin: '31/12/2022' },
    { session: typed[4], debut: '07/09/2020', fin: '31/12/2022' }],
]);

formTable('a demande for the session of the page', {
  ...deposited, as: 'centre', page: `/sessions/${own.id}/demandes`,
  action: `/sessions/${own.id}/demandes`, good: { ...DAYS, motif: 'Jury absent.' },
  reads: async (form, id) => {
    const { session: _, ...rest } = await asked(form, id);
    return rest;
  },
}, [...dayRows, ...laterRows, ...wordRows('motif'),
  [{}],
]);

const ECOLE = '99999114400034';
formTable('a demande on a titre échu', {
  ...deposited, as: 'centre', page: '/demandes/titre-echu?agrement=1032',
  action: '/demandes/titre-echu',
  good: { siret: '99999107800026', titre: 'TP-00391', agrement: '1032', type: 'titre', ...ECHU,
    motif: 'Jury absent.' },
  reads: async ({ as }, id) => {
    const { siret, titre, agrement, type, debut, fin, motif } = await told(as, `/demandes/${id}`);
    return { siret, titre, agrement, type, debut, fin, motif };
  },
}, [...dayRows, ...wordRows('motif'),
  [{ siret: '' }, 'obligatoire siret'],
  [{ siret: '99999107800027' }, 'siret-impossible/R26 siret'],
  [{ siret: '9999910780002' }, 'siret-impossible/R26 siret'],
  [{ siret: ECOLE }, 'agrement-d-un-autre-siret/R26 agrement'],
  [{ titre: '' }, 'obligatoire titre'],
  [{ titre: 'TP-0' }, 'titre-echu-titre/R26 titre'],
  [{ titre: 'TP-01348' }, 'agrement-d-un-autre-titre/R26 agrement'],
  [{ agrement: '' }, 'obligatoire agrement'],
  [{ agrement: 'x' }, 'titre-echu-agrement/R26 agrement'],
  [{ agrement: '1035' }, 'titre-echu-agrement/R26 agrement'],
  [{ agrement: long(20, '9') }, 'titre-echu-agrement/R26 agrement'],
  [{ agrement: long(21, '9') }, 'trop-long agrement'],
  [{ titre: 'TP-00402', agrement: '1001' }, 'titre-en-vigueur/R23 titre'],
  [{ type: '' }, 'titre-echu-type/R26 type'],
  [{ type: 'bac' }, 'titre-echu-type/R26 type'],
  [{ debut: '14/06/2020' }, 'debut-passe debut'],
  [{ fin: '19/07/2020' }, 'fin-avant-debut fin'],
  [{ siret: '', titre: '', agrement: '', type: '', debut: '', fin: '', motif: '' },
    'obligatoire siret', 'obligatoire titre', 'obligatoire agrement', 'titre-echu-type/R26 type',
    'obligatoire debut', 'obligatoire fin', 'motif-absent motif'],
  [{}],
  [{ siret: '999 991 078\u00a000026', type: 'ccs' }, { siret: '99999107800026', type: 'ccs' }],
  [{ type: 'ccp', debut: '15/06/2020', fin: '15/06/2020', motif: long(1000) }],
  [{ debut: '2022-12-31', fin: '2023-01-01' }, { debut: '31/12/2022', fin: '01/01/2023' }],
]);

formTable('a demande corrected', formOf(corrected, 'centre', 'correction', {
  good: { ...DAYS, motif: 'Jury absent.' }, seenBy: ['ud'],
  late: { debut: '', fin: '12/09/2020', motif: 'Salle fermée.' },
}), [...dayRows, ...laterRows, ...wordRows('motif'),
  [{ debut: '07/07/2020', motif: long(1000) }],
  [{ debut: '2020-09-08' }, { debut: '08/09/2020' }],
]);

formTable('a demande on a titre échu corrected', formOf(echuCorrected, 'centre', 'correction', {
  good: { ...ECHU, motif: 'Jury absent.' },
}), [...dayRows, ...wordRows('motif'),
  [{ debut: '14/06/2020' }, 'debut-passe debut'],
  [{ fin: '19/07/2020' }, 'fin-avant-debut fin'],
  [{ debut: '15/06/2020', fin: '01/01/2023' }],
]);
