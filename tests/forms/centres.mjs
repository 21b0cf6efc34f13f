// centres.mjs: centres, their sites and agréments, saved by a DIRECCTE.
import assert from 'node:assert/strict';
import test from 'node:test';

import { formTable, formValues, read } from './saving.mjs';
import { long, siret, spread } from './values.mjs';

const SITE = { nom: 'Site du Port', adresse: '1 quai des Essais',
  code_postal: '44600', ville: 'Saint-Nazaire' };

const centreRows = (good) => [
  [{}],
  [{ nom: long(200) }],
  [{ nom: long(201) }, 'trop-long nom'],
  [{ nom: '' }, 'obligatoire nom'],
  [{ nom: ' \u00a0\u202f' }, 'obligatoire nom'],
  [{ nom: ' Éole & <fils> "X" ' }, { nom: 'Éole & <fils> "X"' }],
  [{ nom: 'Deux\nlignes' }, 'une-ligne nom'],
  [{ siret: '' }, 'obligatoire siret'],
  [{ siret: '9999919120002' }, 'siret-impossible/R26 siret'],
  [{ siret: '999991912000266' }, 'siret-impossible/R26 siret'],
  [{ siret: '99999191200027' }, 'siret-impossible/R26 siret'],
  [{ siret: '9999919120002A' }, 'siret-impossible/R26 siret'],
  [{ siret: '00000000000000' }, 'siret-impossible/R26 siret'],
  [{ siret: '35600000000049' }, 'siret-impossible/R26 siret'],
  [{ siret: '99999191200026' }, 'siret-pris siret'],
  ...good,
];
// Digits that people write apart, as long as the field takes them.
const spaced = (of) => { const number = siret(); return [{ siret: of(number) }, { siret: number }]; };
const spacedRows = [
  spaced((text) => `${text.slice(0, 3)} ${text.slice(3, 6)}\u00a0${text.slice(6, 9)}\u202f${text.slice(9)}`),
  spaced((text) => ` ${text} `),
  spaced((text) => spread(text, 100)),
];
const siteRows = (nom) => [
  [{ [nom]: long(200) }],
  [{ [nom]: long(201) }, `trop-long ${nom}`],
  [{ [nom]: '' }, `obligatoire ${nom}`],
  [{ adresse: '' }],
  [{ adresse: long(200) }],
  [{ adresse: long(201) }, 'trop-long adresse'],
  [{ adresse: '1 quai\nBâtiment B' }, 'une-ligne adresse'],
  [{ code_postal: '' }, 'obligatoire code_postal'],
  [{ code_postal: '4400' }, 'code-postal-impossible code_postal'],
  [{ code_postal: '440000' }, 'code-postal-impossible code_postal'],
  [{ code_postal: '4460A' }, 'code-postal-impossible code_postal'],
  [{ code_postal: '44 60' }, 'code-postal-impossible code_postal'],
  [{ code_postal: ' 44600 ' }, { code_postal: '44600' }],
  [{ code_postal: long(101, '1') }, 'code-postal-impossible code_postal'],
  [{ ville: '' }, 'obligatoire ville'],
  [{ ville: long(100) }],
  [{ ville: long(101) }, 'trop-long ville'],
];
const placeRows = [
  [{ departement: '' }, 'obligatoire departement'],
  [{ departement: '49' }],
  [{ departement: '99' }, 'departement-inconnu departement'],
  [{ departement: '75' }, 'departement-inconnu departement'],
  [{ departement: '4444' }, 'departement-inconnu departement'],
];

// The sites of a centre that somebody may change, the newest last.
const sitesOf = async (someone, centre) =>
  [...(await read(someone, `/centres/${centre}`, 'xml')).matchAll(/<site id="(\d+)"/g)]
    .map(([, id]) => Number(id)).sort((a, b) => a - b);
// What the XML of a page says of a site that its form cannot change.
const departementOf = async (someone, site) =>
  /<site [^>]*\bdepartement="([^"]*)"/.exec(await read(someone, `/sites/${site}`, 'xml'))[1];

formTable('a new centre', {
  as: 'direccte', seenBy: ['dgefp'], page: '/centres/nouveau', action: '/centres', noun: 'centre',
  good: () => ({ siret: siret(), nom: 'Centre des essais', site: SITE.nom,
    adresse: SITE.adresse, code_postal: SITE.code_postal, ville: SITE.ville,
    departement: '44' }),
  reads: async ({ as }, id) => {
    const [site] = await sitesOf(as, id);
    const { nom, ...rest } = await formValues(as, `/sites/${site}`);
    return { ...await formValues(as, `/centres/${id}`), site: nom, ...rest,
      departement: await departementOf(as, site) };
  },
}, [...centreRows(spacedRows), ...siteRows('site'), ...placeRows,
  [{ siret: '1', nom: '', site: '', code_postal: '', ville: '', departement: '' },
    'siret-impossible/R26 siret', 'obligatoire nom', 'obligatoire site',
    'obligatoire code_postal', 'obligatoire ville', 'obligatoire departement'],
  [{ siret: spread(siret(), 101) }, 'trop-long siret'],
]);

formTable('a centre changed', {
  as: 'direccte', seenBy: ['dgefp'], page: '/centres/2', action: '/centres/2', noun: 'centre',
  good: { siret: '99999114400034', nom: 'École fictive des Métiers de Loire' },
  late: { siret: '732 829 320 00074', nom: 'École tardive' },
  reads: ({ as, page }) => formValues(as, page),
}, [...centreRows([]),
  [{ siret: '999 991 144\u00a000034' }, { siret: '99999114400034' }],
  [{ siret: '', nom: '' }, 'obligatoire siret', 'obligatoire nom'],
  [{}],
]);

formTable('a new site', {
  as: 'direccte', seenBy: ['dgefp'], page: '/centres/2/sites/nouveau', action: '/centres/2/sites',
  noun: 'site', good: { ...SITE, departement: '44' },
  reads: async ({ as }, id) => ({ ...await formValues(as, `/sites/${id}`),
    departement: await departementOf(as, id) }),
}, [[{}], ...siteRows('nom'), ...placeRows]);

formTable('a site changed', {
  as: 'direccte', seenBy: ['dgefp'], page: '/sites/3', action: '/sites/3', noun: 'site', good: SITE,
  late: { nom: 'Site tardif', adresse: '', code_postal: '44000', ville: 'Nantes' },
  reads: ({ as, page }) => formValues(as, page),
}, [[{}], ...siteRows('nom')]);
