// comptes.mjs: accounts, as the DGEFP makes and changes them.
import { PASSWORD } from '../rights/tools.mjs';
import { formTable, formValues } from './saving.mjs';
import { address, long } from './values.mjs';

const FIRST = '99999107800026';
const SECOND = '99999114400034';

let made = 0;
const identifiant = (length = 10) => {
  made += 1;
  return `essai${String(made).padStart(length - 5, '.')}`;
};

const rows = [
  [{}],
  [{ nom: '' }, 'obligatoire nom'],
  [{ nom: long(100) }],
  [{ nom: long(101) }, 'trop-long nom'],
  [{ nom: 'Deux\nlignes' }, 'une-ligne nom'],
  [{ profil: '' }, 'obligatoire profil'],
  [{ profil: 'roi' }, 'profil-inconnu profil'],
  [{ profil: 'public' }, 'profil-inconnu profil'],
  [{ courriel: '' }],
  [{ courriel: address(254) }],
  [{ courriel: address(255) }, 'trop-long courriel'],
  [{ courriel: 'nom chez exemple.fr' }, 'courriel-impossible courriel'],
  [{ departement: '' }, 'territoire-obligatoire profil'],
  [{ departement: '974' }],
  [{ departement: '4444' }, 'trop-long departement'],
  [{ departement: '99' }, 'departement-inconnu departement'],
  [{ departement: 'É' }, 'departement-inconnu departement'],
  [{ profil: 'direccte', departement: '', region: '99' }, 'region-inconnue region'],
  [{ profil: 'service', departement: '99', region: '99' }, 'territoire-obligatoire profil',
    'departement-inconnu departement', 'region-inconnue region'],
  [{ region: '52' }, 'territoire-obligatoire profil'],
  [{ profil: 'direccte' }, 'territoire-obligatoire profil'],
  [{ profil: 'direccte', departement: '', region: '52' }],
  [{ profil: 'direccte', departement: '', region: '5252' }, 'trop-long region'],
  [{ profil: 'dgefp' }, 'territoire-obligatoire profil'],
  [{ profil: 'dgefp', departement: '' }],
  [{ profil: 'service', departement: '' }],
  [{ profil: 'service' }],
  [{ profil: 'service', region: '52' }, 'territoire-obligatoire profil'],
  [{ centres: FIRST }, 'territoire-obligatoire centres'],
  [{ profil: 'centre', departement: '' }, 'territoire-obligatoire centres'],
  [{ profil: 'centre', centres: FIRST }, 'territoire-obligatoire profil'],
  [{ profil: 'centre', departement: '', centres: FIRST }, { centres: FIRST }],
  [{ profil: 'centre', departement: '', centres: `999 991 078 00026\n${SECOND}` },
    { centres: `${FIRST}\n${SECOND}` }],
  [{ profil: 'centre', departement: '', centres: `${SECOND}, ${FIRST}` },
    { centres: `${FIRST}\n${SECOND}` }],
  [{ profil: 'centre', departement: '', centres: `${FIRST} 999 991 078 00026` },
    { centres: FIRST }],
  [{ profil: 'centre', departement: '', centres: FIRST.padEnd(2000, ',') },
    { centres: FIRST }],
  [{ profil: 'centre', departement: '', centres: FIRST.padEnd(2001, ',') },
    'trop-long centres'],
  [{ profil: 'centre', departement: '', centres: `${FIRST}\n73282932000074` },
    'centre-inconnu centres'],
  [{ profil: 'centre', departement: '', centres: `${FIRST}\n12` }, 'centre-inconnu centres'],
];

const ud = { nom: 'UD des essais', profil: 'ud', courriel: 'ud@exemple.invalid',
  departement: '44', region: '', centres: '' };

formTable('a new account', {
  as: 'dgefp', page: '/comptes/nouveau', action: '/comptes', noun: 'compte',
  good: () => ({ identifiant: identifiant(), ...ud, nouveau: PASSWORD,
    confirmation: PASSWORD }),
  reads: async ({ as }, id, place) => ({ identifiant: id, ...await formValues(as, place) }),
  journal: (want) => ({ id: want.identifiant }), personal: ['nom', 'courriel'],
}, [...rows,
  [{ identifiant: '' }, 'obligatoire identifiant'],
  [{ identifiant: 'ud44' }, 'identifiant-pris identifiant'],
  [{ identifiant: 'ab' }, 'identifiant-forme identifiant'],
  [{ identifiant: 'abc' }],
  [{ identifiant: identifiant(64) }],
  [{ identifiant: identifiant(65) }, 'trop-long identifiant'],
  [{ identifiant: 'Essai' }, 'identifiant-forme identifiant'],
  [{ identifiant: '1essai' }, 'identifiant-forme identifiant'],
  [{ identifiant: 'éssai' }, 'identifiant-forme identifiant'],
  [{ identifiant: 'a.b_c-1' }],
  [{ nouveau: '', confirmation: '' }, 'mot-de-passe-court nouveau'],
  [{ nouveau: 'onze signes', confirmation: 'onze signes' }, 'mot-de-passe-court nouveau'],
  [{ nouveau: 'douze signes', confirmation: 'douze signes' }],
  [{ nouveau: long(12), confirmation: long(12) }, 'mot-de-passe-commun nouveau'],
  [{ identifiant: 'dedans', nouveau: 'il est DEDANS ici', confirmation: 'il est DEDANS ici' },
    'mot-de-passe-commun nouveau'],
  [{ nouveau: `a${long(199)}`, confirmation: `a${long(199)}` }],
  [{ nouveau: `a${long(200)}`, confirmation: `a${long(200)}` }, 'trop-long nouveau'],
  [{ confirmation: `${PASSWORD} ` }, 'mots-de-passe-differents confirmation'],
  [{ identifiant: '', nom: '', profil: '', nouveau: '', confirmation: 'x' },
    'obligatoire identifiant', 'obligatoire nom', 'obligatoire profil',
    'mot-de-passe-court nouveau', 'mots-de-passe-differents confirmation'],
]);

formTable('an account changed', {
  as: 'dgefp', page: '/comptes/4', action: '/comptes/4', noun: 'compte', good: ud,
  late: { nom: 'Tardif', profil: 'dgefp', courriel: '', departement: '75', region: '52' },
  reads: ({ as, page }) => formValues(as, page),
  journal: () => ({ id: 'ud75' }), personal: ['nom', 'courriel'],
}, [...rows, [{}]]);

formTable("somebody's own account", {
  as: 'dgefp', page: '/comptes/7', action: '/comptes/7', noun: 'compte',
  good: { ...ud, nom: 'DGEFP', profil: 'dgefp', departement: '' },
  reads: ({ as, page }) => formValues(as, page),
  journal: () => ({ id: 'dgefp' }), personal: ['nom', 'courriel'],
}, [
  [{ profil: 'ud', departement: '44' }, 'compte-son-profil profil'],
  [{ nom: 'DGEFP, essais' }],
  [{}],
]);
