// bulletin.test.mjs: bulletin 1.9 says every word of its source, and no other.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { all, documents, judge, parse, read, text, top } from './tools.mjs';

const path = join(top, 'sql/demo/bulletin-1.9.xml');
const xml = read(path);
const source = read(documents, 'bulletin-1.9.txt');
const bulletin = parse(xml);

// The bulletin as a typewriter prints it: markup becomes its marks again.
function typed(node) {
  if (!node.name)
    return node;
  const inside = node.children.map(typed).join('');
  switch (node.name) {
  case 'cas':
    return `\n${node.attributes.numero}. ${inside}\n`;
  case 'point':
  case 'renseignement':
    return `\n- ${inside}\n`;
  case 'lien':
    return inside === node.attributes.href ? `<${inside}>` : inside;
  case 'jour':
  case 'passage':
    return inside;
  default:
    return `\n${inside}\n`;
  }
}

function words(prose) {
  return prose.split(/\s+/).filter(Boolean);
}

test('the bulletin is valid under RELAX NG and XSD', () => {
  for (const verdict of Object.values(judge([path]).get(path)))
    assert.ok(verdict.valid, verdict.lines);
});

test('every word of the source is in it, in order, and no other', () => {
  assert.deepEqual(words(typed(bulletin)), words(source));
});

// French wants U+00A0 before : ; ! ? » and after «; the sign "! \" is none.
test('only spaces differ from the source, where French wants it', () => {
  const wanted = words(source).join(' ')
    .replace(/ (?=[:;?»]|!(?! \\))|(?<=«) /g, '\u00a0');
  assert.equal(typed(bulletin).replace(/[^\S\u00a0]+/g, ' ').trim(), wanted);
});

// Each rule, the element that stands for it and how its text begins.
const parts = [
  ['R1', 'p', 'Une nouvelle version de CERES 1.9'],
  ['R2', 'passage', 'La mise en production'],
  ['R3', 'passage', 'CERES ne sera donc pas utilisable'],
  ['R4', 'p', 'Ces informations sont disponibles'],
  ['R5', 'cas', 'Les sessions qui avaient commencé avant le début'],
  ['R6', 'passage', 'dans CERES par un script (aucune intervention'],
  ['R7', 'sous-cas', 'Les sessions qui avaient commencé avant le début'],
  ['R8', 'sous-cas', 'Les sessions dont la date de début tombait avant'],
  ['R9', 'sous-cas', 'Les sessions dont la date de début tombait pendant'],
  ['R10', 'sous-cas', 'Les sessions dont la date de début est prévue entre'],
  ['R11', 'effet', 'La date de fin de ces sessions a été reportée'],
  ['R12', 'passage', 'Saisir la date réelle de fin de session avant'],
  ['R13', 'passage', 'Deux messages d’alerte sont générés dans CERES'],
  ['R14', 'cas', 'Les sessions dont la date de début est à compter du'],
  ['R15', 'effet', 'Les centres agréés ont la main pour modifier'],
  ['R16', 'effet', 'Dès lors que la session passe au statut'],
  ['R17', 'effet', "En revanche, l'UD peut intervenir"],
  ['R18', 'point', 'La session soit au statut'],
  ['R19', 'point', "La session n'ait pas encore démarré"],
  ['R20', 'action', '! \\ ACTION REQUISE PAR LES CENTRES AGRÉÉS : Les'],
  ['R21', 'passage', "également présent dans l'url de la session"],
  ['R22', 'effet', "L'UD a alors la main"],
  ['R23', 'cas', 'Report des sessions sur des titres échus avec délais'],
  ['R24', 'passage', 'Le délai de prolongation est dans le cas général'],
  ['R25', 'passage', "des reports sont autorisés s'ils sont bien dus"],
  ['R26', 'action', 'Dans ces cas-là, nous vous remercions'],
];

for (const [rule, name, beginning] of parts)
  test(`${rule} is the ${name} « ${beginning}… »`, () => {
    const found = all(bulletin).filter((element) =>
      element.attributes.regles?.split(' ').includes(rule));
    assert.equal(found.length, 1);
    assert.equal(found[0].name, name);
    assert.ok(text(found[0]).startsWith(beginning), text(found[0]));
  });

test('the rules are R1 to R26, in the order of the text', () => {
  const found = all(bulletin).flatMap((element) =>
    element.attributes.regles?.split(' ') ?? []);
  assert.deepEqual(found, parts.map(([rule]) => rule));
});

test('its facts: number, publics, window', () => {
  assert.equal(bulletin.attributes.numero, '1.9');
  assert.equal(bulletin.attributes.publics, 'centre ud direccte');
  assert.deepEqual(all(bulletin, 'fenetre').map((one) => one.attributes), [{
    debut: '2020-06-15T12:00:00+02:00',
    fin: '2020-06-15T15:00:00+02:00',
  }]);
});

test('its parts: four cases, whom actions are for, what the UD is told', () => {
  const count = (element, name) => all(element, name).length;
  const cases = all(bulletin, 'cas');
  assert.deepEqual(cases.map((one) => [
    one.attributes.numero, count(one, 'sous-cas'), count(one, 'action'),
    count(one, 'signe'), count(one, 'renseignement'),
  ]), [
    ['1', 0, 0, 0, 0],
    ['2', 4, 1, 1, 0],
    ['3', 0, 1, 1, 3],
    ['4', 0, 1, 0, 5],
  ]);
  assert.deepEqual(all(bulletin, 'action').map((one) => one.attributes.pour),
    ['centre', 'centre', 'centre']);
  assert.deepEqual(
    all(bulletin, 'renseignements').map((one) => one.attributes.pour),
    ['ud', 'ud']);
  assert.deepEqual(all(bulletin, 'lien').map((one) => one.attributes.href),
    ['https://www.responsabledesession.fr/']);
});

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin',
  'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const digits = /\b(\d\d)\/(\d\d)\/(\d{4})\b/;
const spelled = new RegExp(`\\b(\\d\\d?)(?:er)? (${months.join('|')})` +
  '(?: (\\d{4}))?(?![\\wé])');

// Where the year is not said it is that of the bulletin.
function date(prose) {
  const found = digits.exec(prose);
  if (found)
    return `${found[3]}-${found[2]}-${found[1]}`;
  const [, day, month, year] = spelled.exec(prose);
  return [year ?? '2020', String(months.indexOf(month) + 1).padStart(2, '0'),
    day.padStart(2, '0')].join('-');
}

test('each jour is the day that it words', () => {
  const days = all(bulletin, 'jour');
  assert.equal(days.length, 14);
  for (const day of days)
    assert.equal(day.attributes.date, date(text(day)), text(day));
});

test('each day of the text is a jour', () => {
  const without = (element) => ({
    ...element,
    children: element.children.filter((child) => child.name !== 'jour')
      .map((child) => child.name ? without(child) : child),
  });
  const prose = text(without(bulletin));
  assert.doesNotMatch(prose, digits);
  assert.doesNotMatch(prose, spelled);
});
