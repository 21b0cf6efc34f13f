// tools.mjs: people who are logged in, sessions made to measure, and tables
// written by hand.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { file, sql } from '../cli/tools.mjs';
import { startStack } from '../stack/ceres.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

// The demonstration's accounts by profil; each has département 44 in its
// territory, 49 only the DIRECCTE and the DGEFP, 75 only the DGEFP.
export const ACCOUNT = {
  centre: 'centre44', ud: 'ud44', direccte: 'direccte52', dgefp: 'dgefp',
  service: 'xml44',
};
export const PROFILS = ['public', ...Object.keys(ACCOUNT)];
export const STATUTS = ['en-preparation', 'demande-dte-envoyee',
  'convocations-envoyees', 'resultats-saisis', 'validee', 'annulee'];

export const freshKey = () => crypto.randomBytes(16).toString('hex');

export const form = (fields) => new URLSearchParams(fields).toString();

// Somebody in front of a browser, logged in or not.
export class Reader {
  constructor(ceres) {
    this.ceres = ceres;
    this.cookie = '';
    this.jeton = '';
  }

  ask(target, { form: kind = 'xml', method, body, headers = {}, from } = {}) {
    const wanted = kind === 'xml' ? 'application/xml'
      : 'text/html,application/xhtml+xml,*/*;q=0.8';
    return this.ceres.ask(target, { method, body, from, headers: {
      Accept: wanted, ...(this.cookie && { Cookie: this.cookie }), ...headers,
    } });
  }

  // Sends a form as the page would; `fields` may replace its jeton and cle.
  async send(target, fields = {}, options = {}) {
    const body = form({ jeton: this.jeton, cle: freshKey(), ...fields });
    return this.sendBody(target, body, options);
  }

  sendBody(target, body, options = {}) {
    return this.ask(target, { method: 'POST', body, ...options, headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body), ...options.headers,
    } });
  }

  async enter(identifiant, password = 'demonstration', options = {}) {
    const answer = await this.sendBody('/connexion',
      form({ identifiant, mot_de_passe: password }), options);
    const cookie = answer.headers['set-cookie']?.[0].split(';')[0];
    if (answer.status === 303 && cookie) {
      this.cookie = cookie;
      this.jeton = jetonOf((await this.ask('/compte')).text) ??
        jetonOf((await this.ask('/')).text);
    }
    return answer;
  }
}

const jetonOf = (xml) => /<compte [^>]*jeton="([^"]+)"/.exec(xml)?.[1];

export async function reader(ceres, identifiant, password) {
  const someone = new Reader(ceres);
  if (!identifiant) return someone;
  const { status, text } = await someone.enter(identifiant, password);
  assert.equal(status, 303, text);
  assert.ok(someone.jeton, 'a page of somebody logged in carries a jeton');
  return someone;
}

export const PASSWORD = 'une phrase de passe';

// An account of one test alone; its identifiant.
export async function account(ceres, identifiant, ...options) {
  const { code, stderr } = await ceres.ctlWith({ input: `${PASSWORD}\n` }, 'login',
    'create', identifiant, `--nom=${identifiant}`, ...options);
  assert.equal(code, 0, stderr);
  return identifiant;
}

export const centreAccount = (ceres, identifiant) =>
  account(ceres, identifiant, '--profil=centre', '--centre=99999107800026');

// One for each profil.
async function everybody(ceres) {
  const all = { public: await reader(ceres) };
  for (const [profil, account] of Object.entries(ACCOUNT))
    all[profil] = await reader(ceres, account);
  return all;
}

// The CERES that the parts of rights.test.mjs share, and one of each profil.
let begun;
async function begin() {
  const ceres = await startStack();
  return { ceres, people: await everybody(ceres) };
}
export const shared = () => (begun ??= begin());

// Agréments of the demonstration where sessions are made, by whose they are.
export const PLACES = {
  44: { agrement: 1001, titre: 'TP-00402', centre: 1, site: 1 },
  '44-autre': { agrement: 1030, titre: 'TP-00520', centre: 12, site: 16 },
  49: { agrement: 1009, titre: 'TP-00402', centre: 3, site: 4 },
  75: { agrement: 1014, titre: 'TP-00402', centre: 5, site: 7 },
};

// A neighbour of each profil's own: another centre of its département, another
// département of its région.
export const TERRITORY = Object.fromEntries(PROFILS.map((profil) =>
  [profil, ['44', profil === 'centre' ? '44-autre' : '49', '75']]));

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
let sessions = 900000;
let people = 0;

// The XML of one candidat whom nobody else is.
export function candidat(name = 'Essai', rest = '') {
  people += 1;
  return `<candidat${rest}><nom>${escaped(name)}-${people}</nom><prenoms>Ange
    </prenoms><naissance>1990-01-02</naissance><lieu>Brest</lieu></candidat>`;
}

// Describes a session to import: ended, with two candidats, no mesure. `marks`
// are what is said of it besides the statut.
export function session(statut, marks = [], place = '44') {
  const { agrement, titre } = PLACES[place];
  const has = (mark) => marks.includes(mark);
  const before = marks.find((mark) => STATUTS.includes(mark)) ?? 'en-preparation';
  const [debut, fin] = has('a-venir') ? ['2020-07-06', '2020-07-10']
    : ['2020-06-02', has('en-cours') || has('mesure') ? '2020-08-24' : '2020-06-05'];
  const rank = STATUTS.indexOf(statut === 'annulee' ? before : statut);
  const results = rank >= 3;
  const said = [
    `statut="${statut}"`, statut === 'annulee' ? `statut-avant="${before}"` : '',
    rank >= 1 ? 'dte-le="2020-02-03"' : '',
    rank >= 2 ? 'convocations-le="2020-04-06"' : '',
    has('dte-a-refaire') ? 'dte-a-refaire="oui"' : '',
    has('convocations-a-refaire') ? 'convocations-a-refaire="oui"' : '',
  ].join(' ');
  const mesure = has('mesure') ? ' mesure="v1.9" regle="R10"' : '';
  const reelle = has('fin-reelle') || results ? ' fin-reelle="2020-06-05"' : '';
  const result = results ? ' resultat="absence"' : '';
  sessions += 1;
  const id = sessions;
  return { id, statut, place, xml: `<session id="${id}" type="titre" ${said}>
  <titre code="${titre}"/><agrement id="${agrement}"/>
  <dates debut="${debut}" fin="${fin}" fin-initiale="2020-06-05"${reelle}${mesure}/>
  <informations lieu="Salle 1"/>
  <candidats>${has('sans-candidat') ? ''
    : candidat('Zéphyrin', result) + candidat('Zéphyrin', result)}</candidats>
</session>` };
}

// Imports them in one file; each gets the ids of its candidats.
export async function importSessions(ceres, list) {
  const xml = `<sessions xmlns="urn:ceres:1" version="1.9">
${list.map((one) => one.xml).join('\n')}\n</sessions>\n`;
  const { code, stderr } = await ceres.ctl('session', 'import', file(xml));
  assert.equal(code, 0, stderr);
  const byId = new Map(list.map((one) => [one.id, one]));
  for (const one of list) one.candidats = [];
  for (const [id, person] of await sql(ceres, `SELECT session, candidat
      FROM inscription WHERE session >= ${Math.min(...byId.keys())}
     ORDER BY session, candidat`))
    byId.get(Number(id))?.candidats.push(Number(person));
  return list;
}

// What a change of a session leaves, by its id; equal where nothing changed.
export async function facts(ceres, list) {
  const rows = await sql(ceres, `SELECT session.id, session.revision,
      session.statut,
      (SELECT COUNT(*) FROM journal WHERE journal.noun = 'session'
                                      AND journal.noun_id = session.id),
      (SELECT COUNT(*) FROM inscription WHERE inscription.session = session.id),
      MD5(CONCAT_WS('|', debut, fin, fin_initiale, fin_reelle, lieu, horaire,
        contact, precisions, dte_le, convocations_le)),
      (SELECT GROUP_CONCAT(candidat, COALESCE(resultat, '-') ORDER BY candidat)
         FROM inscription WHERE inscription.session = session.id)
    FROM session WHERE id IN (${list.map((one) => one.id).join()})`);
  return new Map(rows.map(([id, revision, statut, journal, ...rest]) =>
    [Number(id), { revision: Number(revision), statut,
      journal: Number(journal), rest: rest.join(' ') }]));
}

// The rows of a table written by hand: words apart by two spaces or more, a
// comment begins with #.
export const table = (name) => fs.readFileSync(path.join(HERE, name), 'utf8')
  .split('\n').filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => line.trim().split(/ {2,}/));

// The refusals of an answer in XML: "code" or "code/R12".
export const refusals = (xml) => [...xml.matchAll(
  /<refus (?![^>]*action=)[^>]*code="([^"]+)"(?:[^>]*regle="([^"]+)")?/g)]
  .map(([, code, regle]) => (regle ? `${code}/${regle}` : code));

// What no answer may show, whatever went wrong.
export function assertNothingLeaks({ status, text }, where) {
  assert.ok(status < 500, `${where}: ${status}`);
  assert.doesNotMatch(text,
    /SQLSTATE|[Mm]aria|[Mm]y[Ss]q[Ll]|\bSELECT\b|\bINSERT\b|errno|\.c:\d|argon2/,
    where);
}

// Runs `work` for each item, eight at a time.
export async function inParallel(items, work, width = 8) {
  const rest = [...items];
  await Promise.all(Array.from({ length: width }, async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift())
      await work(item);
  }));
}
