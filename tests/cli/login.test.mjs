// login.test.mjs: accounts made, locked and given passwords by ceresctl.
import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { startStack } from '../stack/ceres.mjs';
import { ceresctl, done, refused, sql } from './tools.mjs';

const SECRET = 'un secret assez long\n';
const SIRET = '99999107800026';

let ceres;
before(async () => { ceres = await startStack(); });
after(() => ceres?.stop());

const login = (input, ...args) => ceres.ctlWith({ input }, 'login', ...args);
const create = (...args) => login(SECRET, 'create', ...args);
const rows = (condition) => sql(ceres, `SELECT identifiant, nom, profil,
  departement, region, verrouille FROM compte WHERE ${condition}`);
const journal = (identifiant) => sql(ceres, `SELECT verb, apres, motif, revision
  FROM journal WHERE noun = 'compte' AND noun_id = '${identifiant}' ORDER BY id`);
const hash = async (identifiant) => (await sql(ceres, `SELECT mot_de_passe
  FROM compte WHERE identifiant = '${identifiant}'`))[0][0];
const everything = () => sql(ceres, `SELECT identifiant, revision FROM compte
  UNION ALL SELECT id, noun FROM journal UNION ALL SELECT * FROM compte_centre`);

// The cookie that logging in gives; nothing where it is refused.
async function enter(identifiant, secret) {
  const answer = await ceres.ask('/connexion', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ identifiant, mot_de_passe: secret }).toString(),
  });
  return answer.status === 303
    ? answer.headers['set-cookie'][0].split(';')[0] : undefined;
}
const known = async (cookie) => (await ceres.ask('/sessions.xml',
  { headers: { Cookie: cookie } })).status;

describe('an account that is none', () => {
  for (const [name, args, words, input = SECRET] of [
    ['no profil', ['autre44'], /a profil is centre, ud, direccte/],
    ['an unknown profil', ['autre44', '--profil=admin'], /a profil is/],
    ['an ud without département', ['autre44', '--profil=ud'], /--departement/],
    ['an ud with a région', ['autre44', '--profil=ud', '--departement=44',
      '--region=52'], /no other territory/],
    ['a direccte without région', ['autre', '--profil=direccte'], /--region/],
    ['a centre without centre', ['autre', '--profil=centre'], /--centre/],
    ['an ud with a centre', ['autre', '--profil=ud', '--departement=44',
      `--centre=${SIRET}`], /no other territory/],
    ['a SIRET that is none', ['autre', '--profil=centre',
      '--centre=99999107800027'], /expected the 14 digits of a SIRET/],
    ['a SIRET of nobody', ['autre', '--profil=centre',
      '--centre=73282932000074'], /73282932000074: no centre has this SIRET/],
    ['no such département', ['autre', '--profil=ud', '--departement=99'],
      /known codes/],
    ['an identifiant with capitals', ['Autre44', '--profil=dgefp'], /lower-case/],
    ['an identifiant too short', ['ab', '--profil=dgefp'], /3 to 64/],
    ['an identifiant that exists', ['centre44', '--profil=dgefp'], /exists/],
    ['no password', ['autre44', '--profil=dgefp'], /expected a password/, ''],
    ['an empty line', ['autre44', '--profil=dgefp'], /expected a password/, '\n'],
    ['eleven characters', ['autre44', '--profil=dgefp'], /12 characters at least/,
      'onze lettre\n'],
    ['its own name', ['autre44', '--profil=dgefp'], /does not hold the identifiant/,
      'autre44autre44\n'],
    ['a mail address that is none', ['autre44', '--profil=dgefp', '--courriel=a.exemple.fr'],
      /nom@exemple\.fr/],
    ['a nom too long', ['autre44', '--profil=dgefp', `--nom=${'é'.repeat(101)}`],
      /100 characters/],
  ])
    test(name, async () => {
      const before = await everything();
      refused(await login(input, 'create', ...args), 1, words);
      assert.deepEqual(await everything(), before);
    });
});

describe('used wrongly', () => {
  for (const args of [['create'], ['create', 'a', 'b'], ['lock'], ['burn', 'a'],
    ['lock', 'ud44', '--profil=ud'], ['create', 'x', '--format=xml'],
    ['password', 'ud44', 'demonstration']])
    test(args.join(' '), async () => {
      refused(await login(SECRET, ...args), 2, /usage|no such option/);
    });
  test('without a database: 75', async () => {
    for (const args of [['create', 'autre44', '--profil=dgefp'],
      ['lock', 'ud44'], ['unlock', 'ud44'], ['password', 'ud44']])
      refused(await ceresctl(['login', ...args], { input: SECRET }), 75,
        /try again/);
  });
});

test('a centre\'s account of two centres, one named twice', async () => {
  done(await create('essai', '--profil=centre', '--nom=Élise D’Essai', '--courriel=elise@exemple.fr',
    `--centre=${SIRET}`, '--centre=999 991 144 00034', `--centre=${SIRET}`),
  /^login essai: created, centre$/m);
  assert.deepEqual(await sql(ceres, "SELECT courriel FROM compte WHERE identifiant = 'essai'"),
    [['elise@exemple.fr']]);
  assert.deepEqual(await rows("identifiant = 'essai'"),
    [['essai', 'Élise D’Essai', 'centre', 'NULL', 'NULL', '0']]);
  assert.deepEqual(await sql(ceres, `SELECT centre FROM compte_centre JOIN compte
    ON compte.id = compte WHERE identifiant = 'essai' ORDER BY 1`), [['1'], ['2']]);
  assert.deepEqual(await journal('essai'), [['creation', 'centre', '', '1']]);
  assert.match(await hash('essai'), /^\$argon2id\$/);
  assert.ok(await enter('essai', SECRET.trim()));
});

test('a service account for the nation, a département or a région', async () => {
  done(await create('xml-france', '--profil=service'));
  done(await create('xml-49', '--profil=service', '--departement=49'));
  done(await create('xml-r52', '--profil=service', '--region=52'));
  refused(await create('xml-no', '--profil=service', '--region=52',
    '--departement=49'), 1, /territory/);
});

test('--dry-run makes and changes nothing', async () => {
  const before = await everything();
  done(await create('jamais', '--profil=dgefp', '--dry-run'), /would be created/);
  done(await login('', 'lock', 'ud44', '--dry-run'), /would be locked/);
  done(await login(SECRET, 'password', 'ud44', '--dry-run'), /would be changed/);
  assert.deepEqual(await everything(), before);
  refused(await create('centre44', '--profil=dgefp', '--dry-run'), 1, /exists/);
});

test('locked: its logins end, nobody enters; unlocked: they may again', async () => {
  const cookie = await enter('ud75', 'demonstration');
  const other = await enter('ud44', 'demonstration');
  assert.equal(await known(cookie), 200);
  done(await login('', 'lock', 'ud75', '--reason=Départ'), /^login ud75: locked$/m);
  assert.equal(await known(cookie), 401);
  assert.equal(await known(other), 200);
  assert.equal(await enter('ud75', 'demonstration'), undefined);
  done(await login('', 'lock', 'ud75'), /locked already/);
  done(await login('', 'unlock', 'ud75'), /^login ud75: unlocked$/m);
  assert.equal(await known(cookie), 401);
  assert.ok(await enter('ud75', 'demonstration'));
  assert.deepEqual((await journal('ud75')).slice(1),
    [['verrou', 'ud', 'Départ', '2'], ['deverrou', 'ud', '', '3']]);
});

test('another password: the old one and its logins are over', async () => {
  const cookie = await enter('direccte11', 'demonstration');
  const before = await hash('direccte11');
  refused(await login('court\n', 'password', 'direccte11'), 1, /12 characters/);
  assert.equal(await hash('direccte11'), before);
  assert.equal(await known(cookie), 200);
  done(await login(SECRET, 'password', 'direccte11'), /changed/);
  assert.equal(await known(cookie), 401);
  assert.equal(await enter('direccte11', 'demonstration'), undefined);
  assert.ok(await enter('direccte11', SECRET.trim()));
  for (const { stdout, stderr } of [await login(SECRET, 'password', 'xml44')])
    assert.doesNotMatch(stdout + stderr, /secret assez long|argon2/);
});

test('nobody of that name', async () => {
  for (const verb of ['lock', 'unlock', 'password'])
    refused(await login(SECRET, verb, 'personne'), 1,
      /personne: no account has this identifiant/);
});
