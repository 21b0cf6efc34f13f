// agrements.mjs: agréments given and changed by a DIRECCTE.
import { formTable, formValues, read } from './saving.mjs';

const ECOLE = '99999114400034'; // centre 2, whose site 3 is
const VENDEE = '99999156500030'; // centre 8, whose site 11 is

// Each is given for a year that no other has.
let year = 1900;
const own = () => {
  year += 1;
  return { siret: ECOLE, site: '3', titre: 'TP-01284', debut: `01/01/${year}`,
    fin: `31/12/${year}` };
};

const givenIn = async (someone, id) => {
  const xml = await read(someone, `/agrements/${id}`, 'xml');
  return { siret: /<centre [^>]*siret="(\d+)"/.exec(xml)[1],
    site: /<site [^>]*\bid="(\d+)"/.exec(xml)[1],
    titre: /<titre [^>]*code="([^"]+)"/.exec(xml)[1],
    ...await formValues(someone, `/agrements/${id}`) };
};

formTable('a new agrément', {
  as: 'direccte', page: '/agrements/nouveau?centre=2', action: '/agrements',
  noun: 'agrement', good: own, reads: ({ as }, id) => givenIn(as, id),
}, [
  [{}],
  [{ siret: '' }, 'obligatoire siret'],
  [{ siret: '99999114400035' }, 'siret-impossible/R26 siret'],
  [{ siret: '73282932000074' }, 'centre-inconnu/R26 siret'],
  [{ siret: '99999135900038' }, 'centre-inconnu/R26 siret'],
  [{ siret: '999 991 144\u00a000034' }, { siret: ECOLE }],
  [{ site: '' }, 'obligatoire site'],
  [{ site: '3a' }, 'choix-inconnu site'],
  [{ site: '-3' }, 'choix-inconnu site'],
  [{ site: '0' }, 'site-inconnu site'],
  [{ site: '999999' }, 'site-inconnu site'],
  [{ site: '7' }, 'site-inconnu site'],
  [{ site: '4' }, 'site-d-un-autre-centre site'],
  [{ titre: '' }, 'obligatoire titre'],
  [{ titre: 'TP-99999' }, 'titre-inconnu/R26 titre'],
  [{ titre: 'tp-01284' }, 'titre-inconnu/R26 titre'],
  [{ titre: 'TP-01284000000000' }, 'titre-inconnu/R26 titre'],
  [{ debut: '' }, 'obligatoire debut'],
  [{ fin: '' }, 'obligatoire fin'],
  [{ debut: '30/02/2019' }, 'date-impossible debut'],
  [{ fin: '2019' }, 'date-impossible fin'],
  [{ debut: '2017-02-28', fin: ' 28/02/2017 ' }, { debut: '28/02/2017', fin: '28/02/2017' }],
  [{ debut: '02/01/2016', fin: '01/01/2016' }, 'agrement-fin-avant-debut fin'],
  [{ debut: '01/01/2022', fin: '28/12/2022' }], // the last day of its titre
  [{ debut: '01/01/2021', fin: '29/12/2022' }, 'agrement-apres-titre fin'],
  // Its twin of TP-00402 runs from 01/09/2018 to 31/08/2022.
  [{ titre: 'TP-00402', debut: '31/08/2022', fin: '31/12/2022' }, 'agrement-existant titre'],
  [{ titre: 'TP-00402', debut: '01/01/2018', fin: '01/09/2018' }, 'agrement-existant titre'],
  [{ titre: 'TP-00402', debut: '01/01/2020', fin: '31/12/2020' }, 'agrement-existant titre'],
  [{ titre: 'TP-00402', debut: '01/01/2018', fin: '31/12/2022' }, 'agrement-existant titre'],
  [{ titre: 'TP-00402', debut: '01/09/2022', fin: '31/12/2022' }],
  [{ titre: 'TP-00402', debut: '01/01/2018', fin: '31/08/2018' }],
  [{ siret: VENDEE, site: '11', titre: 'TP-00402', debut: '01/01/2023', fin: '08/01/2023' }],
  [{ siret: '', site: '', titre: '', debut: '', fin: '' }, 'obligatoire siret',
    'obligatoire site', 'obligatoire titre', 'obligatoire debut', 'obligatoire fin'],
]);

// Its open sessions run from 12/06/2020 to 02/10/2020; a twin was just given
// from 01/01/2023 on.
formTable('an agrément changed', {
  as: 'direccte', page: '/agrements/1024', action: '/agrements/1024',
  noun: 'agrement', good: { debut: '01/03/2018', fin: '28/02/2021' },
  late: { debut: '', fin: '31/12/2021' },
  reads: ({ as, page }) => formValues(as, page),
}, [
  [{}],
  [{ debut: '12/06/2020' }],
  [{ debut: '13/06/2020' }, 'agrement-trop-tard debut'],
  [{ fin: '02/10/2020' }],
  [{ fin: '01/10/2020' }, 'agrement-trop-court fin'],
  [{ fin: '31/12/2022' }],
  [{ fin: '01/01/2023' }, 'agrement-existant debut'],
  [{ debut: '01/03/2021' }, 'agrement-fin-avant-debut fin'],
  [{ debut: '', fin: 'demain' }, 'obligatoire debut', 'date-impossible fin'],
  [{ debut: '2018-03-01', fin: '2021-02-28' }, { debut: '01/03/2018', fin: '28/02/2021' }],
]);

formTable('an agrément up to the last day of its titre', {
  as: 'direccte', page: '/agrements/1025', action: '/agrements/1025',
  noun: 'agrement', good: { debut: '01/03/2018', fin: '31/12/2021' },
  reads: ({ as, page }) => formValues(as, page),
}, [
  [{ fin: '08/03/2022' }],
  [{ fin: '09/03/2022' }, 'agrement-apres-titre fin'],
  [{}],
]);
