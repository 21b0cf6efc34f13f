// words.mjs: dates that are none and texts that look like something else:
// told at their field in French, or stored and shown as they were typed.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { sql } from '../cli/tools.mjs';
import { ACCOUNT, assertNothingLeaks, facts, importSessions, refusals, session,
  shared } from './tools.mjs';

let ceres;
let people;
const prepared = session('en-preparation');
const held = session('convocations-envoyees');
before(async () => {
  ({ ceres, people } = await shared());
  await importSessions(ceres, [prepared, held]);
});

const person = { nom: 'Petit', prenoms: 'Ange', naissance: '01/01/1990', lieu: 'Lyon' };
const block = { debut: '06/07/2020', fin: '10/07/2020', lieu: 'Salle 1' };
const revisionOf = async ({ id }) =>
  (await facts(ceres, [prepared, held])).get(id).revision;

// The text of an attribute or element, as a reader of HTML or XML has it.
const plain = (markup) => markup.replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  .replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&#10;/g, '\n')
  .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  .replace(/&amp;/g, '&');

// A form refused at one field: in XML by its code, in HTML by a sentence that
// the field names, with what was typed still in it, and nothing stored.
async function assertAtField(path, fields, field, code) {
  const was = await facts(ceres, [prepared, held]);
  const answer = await people.centre.send(path, fields);
  assertNothingLeaks(answer, path);
  assert.deepEqual([answer.status, refusals(answer.text)], [422, [code]]);
  assert.match(answer.text, new RegExp(`<refus [^>]*champ="${field}"`));
  const page = await people.centre.send(path, fields, { form: 'html' });
  assert.equal(page.status, 422);
  const told = new RegExp(`id="${field}-faute"[^>]*>([^]*?)</p>`).exec(page.text);
  assert.ok(told?.[1].replace(/<[^>]*>/g, '').trim().length > 15, 'a sentence');
  const control = new RegExp(`<(input|textarea) [^>]*id="${field}"[^>]*>`)
    .exec(page.text)?.[0] ?? '';
  assert.match(control, /aria-invalid="true"/);
  assert.match(control, new RegExp(`aria-describedby="[^"]*${field}-faute`));
  const typed = /value="([^"]*)"/.exec(control)?.[1];
  if (typed !== undefined) assert.ok(plain(typed) === fields[field], 'typed');
  assert.deepEqual(await facts(ceres, [prepared, held]), was);
}

describe('a date that is none', () => {
  for (const date of ['30/02/2020', '2020-02-30', '31/04/2020', '29/02/2019',
    '00/01/2020', '01/00/2020', '01/13/2020', '01/01/0000', '0000-01-01',
    '-2020-01-01', '99999-01-01', '1e3', 'demain', '٠١/٠٦/٢٠٢٠', '2020-02-30T00:00',
    "2020-01-01' OR '1'='1", '01/01/2020<script>', '2020/01/01', '1er juin 2020',
    '0'.repeat(10000)])
    test(date.slice(0, 40), async () => {
      const id = prepared.id;
      await assertAtField(`/sessions/${id}/informations-pratiques`, { ...block,
        fin: date, revision: await revisionOf(prepared) }, 'fin', 'date-impossible');
      await assertAtField(`/sessions/${id}/candidats`,
        { ...person, naissance: date }, 'naissance', 'date-impossible');
      await assertAtField(`/sessions/${held.id}/fin-reelle`, { date,
        revision: await revisionOf(held) }, 'date', 'date-impossible');
    });
  for (const [naissance, code] of [['01/01/0001', 'date-impossible'],
    ['31/12/9999', 'date-impossible'], ['01/01/1901', 'candidat-trop-age'],
    ['14/06/2020', 'candidat-trop-jeune'], ['', 'obligatoire'],
    [' \u00a0', 'obligatoire']])
    test(`a birth on « ${naissance} »`, () => assertAtField(
      `/sessions/${prepared.id}/candidats`, { ...person, naissance }, 'naissance', code));
});

const TEXTS = [`L’"École" d'O'Brien`, '<script>alert(1)</script>', '"><img src=x>',
  '&amp; &lt;b&gt; &#60;', '😀 Équipe 👩‍👩‍👧', 'שלום עולם', 'مرحبا بالعالم',
  '\u202Erenversé\u202C', ']]>', '<!-- -->', '%s%n%x', '${7*7}{{7*7}}',
  "'; DROP TABLE session; --", '\\', '\\\'\\"', '«\u00a0Château\u202f!\u00a0»',
  'ﬁn de lıgne', 'e\u0301te\u0301', '=1+1', '../../etc/passwd'];

// In HTML as its text, never as markup.
function assertShown(html, text) {
  assert.ok(plain(html).includes(text), `${text} is shown`);
  // A quoted value may hold < : it opens nothing there.
  assert.doesNotMatch(html.replace(/="[^"]*"/g, '=""'),
    /<script|<img src=x|<!-- -->/);
}

describe('a text is stored and shown as it was typed', () => {
  for (const text of TEXTS)
    test(JSON.stringify(text), async () => {
      const { id } = prepared;
      const path = `/sessions/${id}/informations-pratiques`;
      const sent = await people.centre.send(path, { ...block, lieu: text,
        precisions: `${text}\r\n${text}`, revision: await revisionOf(prepared) });
      assert.equal(sent.status, 303, refusals(sent.text).join());
      const [[stored]] = await sql(ceres,
        `SELECT HEX(CONCAT(lieu, '|', precisions)) FROM session WHERE id = ${id}`);
      assert.equal(Buffer.from(stored, 'hex').toString(), `${text}|${text}\n${text}`);
      assertShown((await people.centre.ask(`/sessions/${id}`, { form: 'html' })).text, text);
      assertShown((await people.centre.ask(path, { form: 'html' })).text, text);
      const { text: xml } = await people.centre.ask(`/sessions/${id}`);
      assert.equal(plain(/<informations lieu="([^"]*)"/.exec(xml)[1]), text);
    });

  test('in a name, which must have a letter or a digit', async () => {
    const path = `/sessions/${prepared.id}/candidats`;
    for (const text of TEXTS) {
      const { status, text: xml } = await people.centre.send(path,
        { ...person, nom: text });
      if (/[\p{L}\p{N}]/u.test(text)) assert.equal(status, 303, text);
      else assert.deepEqual([status, refusals(xml)], [422, ['nom-absent']], text);
      if (status === 303)
        assertShown((await people.ud.ask(path, { form: 'html' })).text, text);
    }
  });

  test('also where it is refused, beside what is wrong', async () => {
    for (const text of TEXTS) {
      const answer = await people.centre.send(
        `/sessions/${prepared.id}/informations-pratiques`, { ...block,
          fin: '30/02/2020', lieu: text, revision: await revisionOf(prepared) },
        { form: 'html' });
      assert.equal(answer.status, 422);
      assertShown(answer.text, text);
    }
  });

  test('of a login that fails, and of a search', async () => {
    for (const text of TEXTS) {
      const answer = await people.centre.ask(
        `/sessions?q=${encodeURIComponent(text)}`, { form: 'html' });
      assertNothingLeaks(answer, text);
      assert.equal(answer.status, 200);
      assertShown(answer.text, text.trim());
    }
    for (const text of TEXTS.slice(0, 4)) {
      const answer = await people.public.enter(text, text, { form: 'html' });
      assert.equal(answer.status, 422);
      assertShown(answer.text, text);
    }
  });
});

describe('10,000 characters are refused at their field', () => {
  for (const letter of ['x', '<', '😀', 'ש'])
    test(letter, async () => {
      const long = letter.repeat(10000);
      const path = `/sessions/${prepared.id}/informations-pratiques`;
      for (const field of ['lieu', 'horaire', 'contact', 'precisions'])
        await assertAtField(path, { ...block, [field]: long,
          revision: await revisionOf(prepared) }, field, 'trop-long');
      for (const field of ['nom', 'prenoms', 'lieu'])
        await assertAtField(`/sessions/${prepared.id}/candidats`,
          { ...person, [field]: long }, field, 'trop-long');
      // A motif of signs alone is none, however long.
      if (/\p{L}/u.test(letter))
        await assertAtField(`/sessions/${prepared.id}/annulation`, { motif: long,
          revision: await revisionOf(prepared) }, 'motif', 'trop-long');
    });

  test('a line end where there is one line', async () => {
    await assertAtField(`/sessions/${prepared.id}/candidats`,
      { ...person, nom: 'Pe\ntit' }, 'nom', 'une-ligne');
  });
});

test('a filter offers what there is in the territory, each once', async () => {
  const choices = async (profil, path, nom) => {
    const { text } = await people[profil].ask(path);
    const choix = new RegExp(`<choix nom="${nom}">([^]*?)</choix>`).exec(text);
    return [...(choix?.[1] ?? '').matchAll(/valeur="([^"]*)"/g)].map(([, value]) => value);
  };
  for (const [profil, want] of [['centre', 0], ['ud', 0], ['direccte', 5], ['dgefp', 101]])
    assert.equal((await choices(profil, '/agrements', 'departement')).length, want, profil);
  for (const path of ['/sessions', '/demandes', '/agrements'])
    for (const profil of ['centre', 'ud', 'direccte', 'dgefp']) {
      const titres = await choices(profil, path, 'titre');
      assert.ok(titres.length > 0);
      assert.deepEqual(titres, [...new Set(titres)], `${path} of ${profil}`);
    }
});

test('a list asked for with nonsense is a list, or told why not', async () => {
  for (const query of ['du=30/02/2020', 'au=0000-00-00', 'statut=rien',
    'departement=%27', 'titre=%3Cx%3E', 'centre=-1', 'tri=nom;drop', 'apres=x',
    'apres=999999999999999999999_-1', 'apres=%00', 'q=%ff', `q=${'x'.repeat(5000)}`,
    'q=&q=&q=', '&&&===', 'du=2020-01-01&du=2019-01-01'])
    for (const path of ['/sessions', '/sessions.csv', '/centres', '/agrements',
      '/titres', '/journal', '/comptes'])
      for (const profil of Object.keys(ACCOUNT)) {
        const answer = await people[profil].ask(`${path}?${query}`);
        assertNothingLeaks(answer, `${path}?${query}`);
        assert.ok([200, 400, 403, 404, 414, 422].includes(answer.status),
          `${path}?${query}: ${answer.status}`);
      }
});
