// titres.mjs: titres and their CCPs, as the DGEFP keeps them.
import { formTable, formValues, read } from './saving.mjs';
import { long } from './values.mjs';

// Codes that no titre and no CCP has, of a given length.
let codes = 0;
const code = (start, length = 8) => {
  codes += 1;
  return start + String(codes).padStart(length - start.length, '9');
};

const rows = [
  [{}],
  [{ sigle: '' }, 'obligatoire sigle'],
  [{ sigle: long(16) }],
  [{ sigle: long(17) }, 'trop-long sigle'],
  [{ intitule: '' }, 'obligatoire intitule'],
  [{ intitule: long(200) }],
  [{ intitule: long(201) }, 'trop-long intitule'],
  [{ intitule: 'Employé\nadministratif' }, 'une-ligne intitule'],
  [{ rncp: '' }],
  [{ rncp: '1' }],
  [{ rncp: '999999' }],
  [{ rncp: '1000000' }, 'rncp-impossible rncp'],
  [{ rncp: '0' }, 'rncp-impossible rncp'],
  [{ rncp: '-1' }, 'rncp-impossible rncp'],
  [{ rncp: 'RNCP37123' }, 'rncp-impossible rncp'],
  [{ rncp: long(21, '1') }, 'rncp-impossible rncp'],
  [{ rncp: ' 37123 ' }, { rncp: '37123' }],
  [{ niveau: '' }],
  [{ niveau: '1' }],
  [{ niveau: '8' }],
  [{ niveau: '9' }, 'niveau-impossible niveau'],
  [{ niveau: '0' }, 'niveau-impossible niveau'],
  [{ niveau: 'III' }, 'niveau-impossible niveau'],
  [{ fin: '' }],
  [{ fin: '2024-02-29' }, { fin: '29/02/2024' }],
  [{ fin: '29/02/2023' }, 'date-impossible fin'],
  [{ prolongation_mois: '0' }],
  [{ prolongation_mois: '120' }],
  [{ prolongation_mois: '121' }, 'prolongation-impossible/R24 prolongation_mois'],
  [{ prolongation_mois: '-1' }, 'prolongation-impossible/R24 prolongation_mois'],
  [{ prolongation_mois: 'six' }, 'prolongation-impossible/R24 prolongation_mois'],
  [{ prolongation_mois: '6', fin: '' }],
];

const titreIn = async (someone, id) => {
  const xml = await read(someone, `/titres/${id}`, 'xml');
  return { code: id, ...await formValues(someone, `/titres/${id}`),
    ccp: [...xml.matchAll(/<ccp code="([^"]+)"/g)].map(([, one]) => one).sort().join(' ') };
};

const good = { sigle: 'EA', intitule: 'Employé administratif', rncp: '36803',
  niveau: '3', fin: '31/12/2024', prolongation_mois: '' };
const three = [code('CP-', 9), code('CP-', 9), code('CP-', 9)];
// 400 characters, and one more.
const many = [code('CP-', 10), ...Array.from({ length: 26 }, () => code('CP-', 14))].sort();

formTable('a new titre', {
  as: 'dgefp', page: '/titres/nouveau', action: '/titres', noun: 'titre',
  good: () => ({ code: code('TP-'), ...good, ccp: '' }),
  reads: ({ as }, id) => titreIn(as, id),
  journal: (want) => ({ id: want.code }),
}, [...rows,
  [{ code: '' }, 'obligatoire code'],
  [{ code: 'TP-00402' }, 'titre-pris code'],
  [{ code: code('TP-', 16) }],
  [{ code: code('TP-', 17) }, 'trop-long code'],
  [{ code: 'TP-' }, 'titre-code-impossible code'],
  [{ code: 'tp-00001' }, 'titre-code-impossible code'],
  [{ code: 'TP-0001/' }, 'titre-code-impossible code'],
  [{ code: '00001' }, 'titre-code-impossible code'],
  [{ ccp: three[0] }],
  [{ ccp: `${three[1]},${three[2]}` }, { ccp: `${three[1]} ${three[2]}` }],
  [{ ccp: `${three[0]} ${code('CP-')}` }, 'ccp-pris ccp'],
  [{ ccp: 'CP-003056' }, 'ccp-pris ccp'],
  [{ ccp: 'CP-777777 CP-777777' }, 'ccp-pris ccp'],
  [{ ccp: 'CP-' }, 'ccp-code-impossible ccp'],
  [{ ccp: 'CP-555555 TP-00402' }, 'ccp-code-impossible ccp'],
  [{ ccp: code('CP-', 16) }],
  [{ ccp: code('CP-', 17) }, 'ccp-code-impossible ccp'],
  [{ ccp: many.join(' ') }],
  [{ ccp: many.map((one) => (one.length === 10 ? code('CP-', 11) : one)).join(' ') }, 'trop-long ccp'],
  [{ code: '1', sigle: '', intitule: '', rncp: 'x', niveau: 'x', fin: 'x', ccp: 'x',
    prolongation_mois: 'x' }, 'titre-code-impossible code', 'obligatoire sigle',
  'obligatoire intitule', 'rncp-impossible rncp', 'niveau-impossible niveau',
  'date-impossible fin', 'prolongation-impossible/R24 prolongation_mois',
  'ccp-code-impossible ccp'],
]);

// Its agréments run to 31/12/2021.
formTable('a titre changed', {
  as: 'dgefp', page: '/titres/TP-01293', action: '/titres/TP-01293', noun: 'titre',
  good: { ...good, sigle: 'AD', intitule: 'Assistant de direction', fin: '08/03/2022' },
  late: { sigle: 'X', intitule: 'Tardif', rncp: '1', niveau: '', fin: '01/01/2025',
    prolongation_mois: '6' },
  reads: ({ as, page }) => formValues(as, page),
  journal: () => ({ id: 'TP-01293' }),
}, [...rows,
  [{ fin: '31/12/2021' }],
  [{ fin: '30/12/2021' }, 'titre-fin-agrements fin'],
  [{}],
]);
