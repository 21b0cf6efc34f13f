// text.test.mjs: the plain text keeps every word, within 76 columns.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { draw, forms, here, top, tryDraw } from './forms.mjs';

const columns = 76;
const stylesheet = 'forms/bulletin-texte.xsl';
const real = draw(stylesheet, join(here, 'bulletin.xml'));

// U+00A0 is no white space here: what it joins is one word.
const words = (text) => text.split(/[ \t\r\n]+/).filter(Boolean);
const flat = (text) => words(text).join(' ');

for (const name of ['bulletin', 'bulletin-corrected', 'bulletin-cancelled']) {
  test(`${name}: no line over ${columns} columns, save one word`, () => {
    for (const line of draw(stylesheet, join(here, `${name}.xml`)).split('\n'))
      assert.ok([...line].length <= columns || words(line).length === 1, line);
  });

  test(`${name}: no blank at the end of a line`, () => {
    assert.doesNotMatch(draw(stylesheet, join(here, `${name}.xml`)), /[ \t]\n/);
  });
}

// The words of the document itself, marks of the typewriter put back.
test('all words of the bulletin stand in the text, in order, unbroken', () => {
  const source = readFileSync(join(top, 'sql/demo/bulletin-1.9.xml'), 'utf8')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<intitule>MISE.*?<\/intitule>/s, '')
    .replace(/<lien[^>]*>([^<]*)<\/lien>/gs, '&lt;$1&gt;')
    .replace(/<cas numero="(\d+)"[^>]*>/gs, '$1. ')
    .replace(/<(point|renseignement)\b[^>]*>/gs, ' - ')
    .replace(/<\/?(p|situation|sous-cas|signe|intitule)\b[^>]*>/gs, ' ')
    .replace(/<[^>]*>/gs, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#160;/g, '\u00a0');
  assert.ok(flat(real).includes(flat(source)));
});

test('the address of the page ends the text', () => {
  assert.match(
    real,
    /\nhttp:\/\/127\.0\.0\.1:8080\/communication-ceres\/1\.9\n$/
  );
});

test('the input of these tests is the bulletin that is published', () => {
  const inside = (text) =>
    flat(
      /<bulletin\b.*<\/bulletin>/s
        .exec(text)[0]
        .replace(' xmlns="urn:ceres:1"', '')
    );
  const published = readFileSync(
    join(top, 'sql/demo/bulletin-1.9.xml'),
    'utf8'
  );
  assert.equal(
    inside(readFileSync(join(here, 'bulletin.xml'), 'utf8')),
    inside(published)
  );
});

function page(paragraph) {
  return `<page xmlns="urn:ceres:1" version="1.9" code="bulletin" racine="../">
<publication numero="1" etape="publie" publie="2020-06-08T11:00:00+02:00"
 maj="2020-06-08T11:00:00+02:00" tag="tag:x" adresse="http://x/"/>
<bulletin version="1.9" numero="1" publics="ud"><intitule>X</intitule>
<chapeau><p>${paragraph}</p></chapeau></bulletin></page>`;
}

test('a paragraph of 20,000 words is folded', async () => {
  const got = await tryDraw(stylesheet, page('mot '.repeat(20000)));
  assert.equal(got.stderr, '');
  assert.equal(got.stdout.match(/\bmot\b/g).length, 20000);
});

test('a line is filled to its last column, not beyond', async () => {
  for (const [length, lines] of [
    [columns, 1],
    [columns + 1, 2],
  ]) {
    const text = `a ${'b'.repeat(length - 2)}`;
    const got = await tryDraw(stylesheet, page(text));
    const at = got.stdout.split('\n').findIndex((line) => line.startsWith('a'));
    const body = got.stdout.split('\n').slice(at);
    assert.equal(body.indexOf(''), lines);
  }
});

test('a no-break space holds its words together', async () => {
  const joined = Array(30).fill('mot').join('\u00a0');
  const got = await tryDraw(stylesheet, page(`avant ${joined} après`));
  assert.ok(got.stdout.includes(`avant\n${joined}\naprès\n`));
});

// The days of the week are reckoned; both clock changes are days like others.
for (const [instant, words] of [
  ['2020-06-15T12:00:00+02:00', 'lundi 15 juin 2020 à 12 h'],
  ['2020-06-15T12:05:59+02:00', 'lundi 15 juin 2020 à 12 h 05'],
  ['2020-03-29T01:59:00+01:00', 'dimanche 29 mars 2020 à 1 h 59'],
  ['2020-03-29T03:00:00+02:00', 'dimanche 29 mars 2020 à 3 h'],
  ['2020-10-25T02:59:00+02:00', 'dimanche 25 octobre 2020 à 2 h 59'],
  ['2020-10-25T02:00:00+01:00', 'dimanche 25 octobre 2020 à 2 h'],
  ['2020-01-01T00:30:00+01:00', 'mercredi 1er janvier 2020 à 0 h 30'],
  ['2020-02-29T12:00:00+01:00', 'samedi 29 février 2020 à 12 h'],
  ['2000-02-29T06:00:00+01:00', 'mardi 29 février 2000 à 6 h'],
  ['2000-03-01T06:00:00+01:00', 'mercredi 1er mars 2000 à 6 h'],
  ['2100-02-28T23:59:00+01:00', 'dimanche 28 février 2100 à 23 h 59'],
  ['2100-03-01T00:00:00+01:00', 'lundi 1er mars 2100 à 0 h'],
  ['1970-01-01T00:00:00+01:00', 'jeudi 1er janvier 1970 à 0 h'],
]) {
  test(`${instant} is ${words}`, async () => {
    const document = page('x').replace(
      /publie="2[^"]*"/,
      `publie="${instant}"`
    );
    const got = await tryDraw(stylesheet, document);
    assert.equal(
      /Publié le (.*)/.exec(got.stdout)[1].replaceAll('\u00a0', ' '),
      words
    );
  });
}

const MARKER = new RegExp(
  '<span class="regles"><span[^>]*>[^<]*</span>[^<]*' +
    '<span[^>]*>\\)</span></span>',
  'g'
);

// Tags and markers put aside, every word is still there.
function follows(html, expected) {
  const plain = words(
    html
      .replace(/<style>.*?<\/style>/gs, '')
      .replace(MARKER, '')
      .replace(/<\/?(?:p|li|h\d|div|span|section)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replaceAll('\u202f', '')
      .replaceAll('\u00a0', ' ')
  );
  let at = 0;
  for (const word of words(expected.replaceAll('\u00a0', ' '))) {
    at = plain.indexOf(word, at) + 1;
    assert.notEqual(at, 0, `lost: ${word}`);
  }
}

for (const form of ['html', 'fragment']) {
  test(`all words of the bulletin stand in the ${form}, in order`, () => {
    const file = join(top, 'sql/demo/bulletin-1.9.xml');
    const expected = readFileSync(file, 'utf8')
      .replace(/<!--.*?-->/gs, '')
      .replace(/<signe>.*?<\/signe>/gs, '')
      .replace(/<\/?(?:p|point|situation|sous-cas|intitule)\b[^>]*>/gs, ' ')
      .replace(/<[^>]*>/gs, '')
      .replaceAll('&#160;', '\u00a0');
    assert.ok(words(expected).length > 400);
    follows(draw(forms.bulletin[form], join(here, 'bulletin.xml')), expected);
  });
}
