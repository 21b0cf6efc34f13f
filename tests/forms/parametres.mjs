// parametres.mjs: delays and emergencies, as the DGEFP keeps them, and how an UD
// is reached, as its DIRECCTE does.
import { formTable, formValues } from './saving.mjs';
import { address, long } from './values.mjs';

const stored = ({ as, page }) => formValues(as, page);

const delay = (nom, good, rows) => formTable(`the delay ${nom}`, {
  as: 'dgefp', page: `/parametres/delais/${nom}`, action: `/parametres/delais/${nom}`,
  noun: 'parametre', good: { valeur: good }, late: { valeur: '61' }, reads: stored,
  journal: () => ({ id: nom }),
}, rows);

delay('plis-jours', '14', [
  [{}],
  [{ valeur: '0' }],
  [{ valeur: '3650' }],
  [{ valeur: ' 18 ' }, { valeur: '18' }],
  [{ valeur: '3651' }, 'parametre-impossible valeur'],
  [{ valeur: '-1' }, 'parametre-impossible valeur'],
  [{ valeur: '1,5' }, 'parametre-impossible valeur'],
  [{ valeur: '99999999999999999999' }, 'parametre-impossible valeur'],
  [{ valeur: 'quinze' }, 'parametre-impossible valeur'],
  [{ valeur: '' }, 'obligatoire valeur'],
  [{}],
]);
// A DTE is not late before it is due: 120 days, and 60.
delay('dte-tard-jours', '60', [
  [{ valeur: '120' }],
  [{ valeur: '121' }, 'dte-tard-avant-dte valeur'],
  [{}],
]);
delay('dte-jours', '120', [
  [{ valeur: '60' }],
  [{ valeur: '59' }, 'dte-tard-avant-dte valeur'],
  [{}],
]);

const cyclone = { nom: 'Cyclone', region: '04', debut: '15/01/2024', fin: '20/01/2024',
  doute_debut: '14/01/2024' };
const urgenceRows = [
  [{}],
  [{ nom: '' }, 'obligatoire nom'],
  [{ nom: long(200) }],
  [{ nom: long(201) }, 'trop-long nom'],
  [{ nom: 'Deux\nlignes' }, 'une-ligne nom'],
  [{ region: '' }],
  [{ region: '99' }, 'region-inconnue region'],
  [{ region: '4' }, 'region-inconnue region'],
  [{ region: '0404' }, 'region-inconnue region'],
  [{ debut: '' }, 'obligatoire debut'],
  [{ fin: '' }, 'obligatoire fin'],
  [{ debut: '31/04/2024' }, 'date-impossible debut'],
  [{ fin: '20 janvier' }, 'date-impossible fin'],
  [{ doute_debut: '' }],
  [{ doute_debut: 'hier' }, 'date-impossible doute_debut'],
  [{ doute_debut: '15/01/2024' }, 'urgence-doute-trop-tard doute_debut'],
  [{ fin: '15/01/2024' }],
  [{ fin: '14/01/2024' }, 'urgence-fin-avant-debut fin'],
  [{ debut: '2024-01-15' }, { debut: '15/01/2024' }],
  [{ nom: '', region: 'x', debut: '', fin: '', doute_debut: 'x' }, 'obligatoire nom',
    'obligatoire debut', 'obligatoire fin', 'date-impossible doute_debut',
    'region-inconnue region'],
];

formTable('a new emergency', {
  as: 'dgefp', page: '/parametres/urgences/nouvelle', action: '/parametres/urgences',
  noun: 'urgence', good: cyclone,
  reads: ({ as }, id) => formValues(as, `/parametres/urgences/${id}`),
}, urgenceRows);

formTable('an emergency changed', {
  as: 'dgefp', page: '/parametres/urgences/3', action: '/parametres/urgences/3',
  noun: 'urgence', good: cyclone, reads: stored,
  late: { nom: 'Séisme', region: '06', debut: '10/01/2024', fin: '', doute_debut: '' },
  journal: () => ({ id: '3' }),
}, urgenceRows);

formTable('an emergency of one région', {
  as: 'dgefp', page: '/parametres/urgences/nouvelle', action: '/parametres/urgences',
  noun: 'urgence', good: { ...cyclone, region: '52' }, seenBy: ['direccte'],
  reads: ({ as }, id) => formValues(as, `/parametres/urgences/${id}`),
}, [[{}]]);

const call = { telephone: '02 61 91 44 01', courriel: 'accueil@exemple.invalid',
  adresse: '2 rue Imaginaire, 49000 Angers' };

formTable('how an UD is reached', {
  as: 'direccte', seenBy: ['ud', 'dgefp'], page: '/uds/44', action: '/uds/44', noun: 'ud', good: call,
  late: { telephone: '', courriel: 'tard@exemple.invalid', adresse: '3 rue Tardive' },
  reads: stored,
  journal: () => ({ id: '44' }),
}, [
  [{}],
  [{ telephone: '' }],
  [{ telephone: '0261914401' }],
  [{ telephone: '02-61.91 44 01' }],
  [{ telephone: '026191440' }, 'telephone-impossible telephone'],
  [{ telephone: '02619144011' }, 'telephone-impossible telephone'],
  [{ telephone: '02  61 91 44 01' }, 'telephone-impossible telephone'],
  [{ telephone: '02 61 91 44 0A' }, 'telephone-impossible telephone'],
  [{ telephone: '+33 2 61 91 44 01' }],
  [{ telephone: '+1234567890' }, 'telephone-impossible telephone'],
  [{ telephone: '+123456789012345' }],
  [{ telephone: '+1234567890123456' }, 'telephone-impossible telephone'],
  [{ telephone: '+33.2.6.1.9.1.4.4.01' }],
  [{ telephone: '+33.2.6.1.9.1.4.4.0.1' }, 'trop-long telephone'],
  [{ courriel: '' }],
  [{ courriel: 'ud49' }, 'courriel-impossible courriel'],
  [{ courriel: 'ud49@' }, 'courriel-impossible courriel'],
  [{ courriel: address(254) }],
  [{ courriel: address(255) }, 'trop-long courriel'],
  [{ adresse: '' }],
  [{ adresse: long(200) }],
  [{ adresse: long(201) }, 'trop-long adresse'],
  [{ adresse: 'Deux\nlignes' }, 'une-ligne adresse'],
  [{ telephone: '12', courriel: 'ud 49' }, 'telephone-impossible telephone',
    'courriel-impossible courriel'],
]);
