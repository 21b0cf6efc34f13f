// wishes.mjs: demandes that wait, what their pages say, and how the forms of one are
// tried.
import { sql } from '../cli/tools.mjs';
import { importSessions, session } from '../rights/tools.mjs';
import { formValues, read } from './saving.mjs';
import { long } from './values.mjs';

let ids = 7000;
const waiting = (rest) => {
  ids += 1;
  return { id: ids, path: `/demandes/${ids}`, ...rest };
};
// One for a session from 06/07 to 10/07/2020, by its statut and marks, and one on a
// titre échu: they wish for these days.
export const DAYS = { debut: '07/09/2020', fin: '11/09/2020' };
export const ECHU = { debut: '20/07/2020', fin: '24/07/2020' };
export const ofSession = (statut = 'demande-dte-envoyee', marks = ['a-venir']) =>
  waiting({ of: session(statut, marks) });
export const ofTitre = (type, agrement) => waiting({ type, agrement });

// Makes them, each asked for by centre44.
export async function ask(ceres, list, sessions = []) {
  const reports = list.filter(({ of }) => of);
  await importSessions(ceres, [...sessions, ...reports.map(({ of }) => of)]);
  for (const { id, of } of reports)
    await sql(ceres, `INSERT INTO demande (id, session, centre, departement, region,
        debut, fin, motif, session_debut, session_fin, auteur, deposee)
      SELECT ${id}, id, 1, '44', '52', '2020-09-07', '2020-09-11', 'Jury absent.', debut, fin,
        (SELECT id FROM compte WHERE identifiant = 'centre44'), '2020-06-14' FROM session
       WHERE id = ${of.id}`);
  for (const { id, type, agrement } of list.filter(({ of }) => !of))
    await sql(ceres, `INSERT INTO demande (id, nature, type, agrement, centre, departement,
        region, debut, fin, motif, auteur, deposee)
      SELECT ${id}, 'titre-echu', '${type}', ${agrement}, 1, '44', '52', '2020-07-20',
        '2020-07-24', 'Jury absent.', id, '2020-06-14' FROM compte
       WHERE identifiant = 'centre44'`);
}

const french = (day) => day.split('-').reverse().join('/');

// What a demande's page says of it, whoever reads it, decided or not.
export async function told(someone, path) {
  const xml = await read(someone, path, 'xml');
  const [, tag, inner] = /<demande ([^>]*)>([^]*?)<\/demande>/.exec(xml);
  const of = (name) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const text = (name) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(inner)?.[1] ?? '';
  const [, id = '', debut = '', fin = ''] =
    /<session id="(\d+)"[^>]* debut="([^"]*)" fin="([^"]*)"/.exec(inner) ?? [];
  return { debut: french(of('debut')), fin: french(of('fin')), motif: text('motif'),
    raison: of('raison'), reponse: text('reponse'), attestation: text('attestation'),
    agrement: of('agrement'), type: of('type'), session: { id, debut: french(debut),
      fin: french(fin) }, siret: /<centre [^>]*siret="(\d+)"/.exec(inner)[1],
    titre: /<titre code="([^"]*)"/.exec(inner)[1] };
}

export const wordRows = (motif) => [
  [{ [motif]: long(1001) }, `trop-long ${motif}`],
  [{ [motif]: '' }, `motif-absent ${motif}`],
  [{ [motif]: ' … !' }, `motif-absent ${motif}`],
];
export const dayRows = [
  [{ debut: '' }, 'obligatoire debut'],
  [{ fin: '' }, 'obligatoire fin'],
  [{ debut: '31/06/2020' }, 'date-impossible debut'],
  [{ fin: 'demain' }, 'date-impossible fin'],
];
export const laterRows = [
  [{ fin: '06/09/2020' }, 'fin-avant-debut fin'],
  [{ debut: '06/07/2020' }, 'debut-non-posterieur/R19 debut'],
  [{ debut: '31/12/2022', fin: '01/01/2023' }, 'fin-hors-agrement fin'],
];

// The form of one of its actions, that shows what is stored until it is done.
export const formOf = ({ path }, as, action, rest) => ({
  as, page: path, action: `${path}/${action}`, noun: 'demande', revision: '1',
  reads: (form) => formValues(form.as, form.page, form.action),
  journal: () => ({ avant: '', apres: '', verb: `demande-${action}` }), ...rest,
});
