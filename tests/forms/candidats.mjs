// candidats.mjs: who sits an exam, by hand and as a list, and what came of it.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';

import { candidat, freshKey, importSessions, session, shared } from '../rights/tools.mjs';
import { faultAt, refusedIn, summaryIn } from './reading.mjs';
import { formTable, read } from './saving.mjs';
import { long } from './values.mjs';

const prepared = session('en-preparation', ['a-venir']); // begins on 06/07/2020
const held = session('convocations-envoyees');
// Somebody who has a CCP already, from a session before.
const before2020 = session('validee');
const known = candidat('Acquis');
let people;
before(async () => {
  let ceres;
  ({ ceres, people } = await shared());
  before2020.xml = before2020.xml.replace(/<candidats>[^]*<\/candidats>/,
    `<candidats>${known.replace('<candidat', '<candidat resultat="reussite-partielle"')
      .replace('</candidat>', `<epreuve ccp="CP-003056" resultat="obtenu"/>
        <epreuve ccp="CP-003057" resultat="non-obtenu"/>
        <epreuve ccp="CP-003058" resultat="non-obtenu"/></candidat>`)}</candidats>`)
    .replace(/debut="[^"]+" fin="[^"]+"/, 'debut="2020-02-03" fin="2020-02-07"')
    .replace(/fin-initiale="[^"]+"/, 'fin-initiale="2020-02-07"')
    .replace(/fin-reelle="[^"]+"/, 'fin-reelle="2020-02-07"');
  held.xml = held.xml.replace(/<candidats>[^]*<\/candidats>/,
    `<candidats>${known}${candidat('Nouveau')}</candidats>`);
  await importSessions(ceres, [prepared, held, before2020]);
});

let names = 0;
const person = () => {
  names += 1;
  return { nom: `Martin-${names}`, prenoms: 'Ange', naissance: '01/01/1990', lieu: 'Brest' };
};
const path = `/sessions/${prepared.id}/candidats`;
// The newest of the list has the greatest id.
const lastIn = async () => {
  const all = [...(await read('centre', path, 'xml')).matchAll(
    /<candidat id="(\d+)"[^>]*><nom>([^<]*)<\/nom><prenoms>([^<]*)<\/prenoms><naissance>([^<]*)<\/naissance><lieu>([^<]*)<\/lieu>/g)];
  const [, , nom, prenoms, naissance, lieu] =
    all.sort(([, a], [, b]) => Number(a) - Number(b)).at(-1);
  return { nom, prenoms, naissance: naissance.split('-').reverse().join('/'), lieu };
};

formTable('a candidat', {
  as: 'centre', page: path, action: path, noun: 'session', good: person, reads: lastIn,
}, [
  [{ nom: '' }, 'obligatoire nom'],
  [{ nom: long(101) }, 'trop-long nom'],
  [{ nom: '!!' }, 'nom-absent nom'],
  [{ prenoms: '' }, 'obligatoire prenoms'],
  [{ prenoms: long(101) }, 'trop-long prenoms'],
  [{ prenoms: '- -' }, 'prenoms-absents prenoms'],
  [{ lieu: '' }, 'obligatoire lieu'],
  [{ lieu: long(101) }, 'trop-long lieu'],
  [{ lieu: '…' }, 'lieu-absent lieu'],
  [{ naissance: '' }, 'obligatoire naissance'],
  [{ naissance: '29/02/1990' }, 'date-impossible naissance'],
  [{ naissance: '07/07/2004' }, 'candidat-trop-jeune naissance'],
  [{ naissance: '06/07/1909' }, 'candidat-trop-age naissance'],
  [{ nom: '', prenoms: '', naissance: '', lieu: '' }, 'obligatoire nom',
    'obligatoire prenoms', 'obligatoire naissance', 'obligatoire lieu'],
]);

describe('a candidat at the borders is taken', () => {
  for (const fields of [{ nom: long(100, 'y') }, { prenoms: long(100) }, { lieu: long(100) },
    { naissance: '06/07/2004' }, { naissance: '07/07/1909' }])
    test(JSON.stringify(fields).slice(0, 40), async () => {
      const typed = { ...person(), ...fields };
      const { status, text } = await people.centre.send(path, typed);
      assert.equal(status, 303, refusedIn(text).join());
      assert.deepEqual(await lastIn(), typed);
    });
});

test('the same person twice → candidat-deja-inscrit', async () => {
  const typed = person();
  assert.equal((await people.centre.send(path, typed)).status, 303);
  const { status, text } = await people.centre.send(path,
    { ...typed, nom: typed.nom.toUpperCase() });
  assert.deepEqual([status, refusedIn(text)], [422, ['candidat-deja-inscrit nom']]);
});

describe('a list of candidats', () => {
  const line = (count) => `Liste-${count};Ange;01/01/1990;Brest`;
  const lines = (count) => Array.from({ length: count }, (_, i) => line(i)).join('\n');
  const send = (texte, rest = {}) => people.centre.send(`${path}/import`, { texte, ...rest });

  for (const [name, texte, told] of [
    ['that is empty', '', 'csv-vide texte'],
    ['of spaces', ' \n \n', 'csv-vide texte'],
    ['of headings only', 'nom;prenoms;naissance;lieu', 'csv-vide texte'],
    ['without the lieu', `nom;prenoms;naissance\nMartin;Ange;01/01/1990`, 'csv-entete texte'],
    ['with two noms', `nom;prenoms;naissance;lieu;nom\n${line(1)};x`, 'csv-entete texte'],
    ['of 501 lines', lines(501), 'csv-trop-de-lignes texte'],
  ])
    test(`${name} → ${told}`, async () => {
      const { status, text } = await send(texte);
      assert.deepEqual([status, refusedIn(text)], [422, [told]]);
      const page = await people.centre.ask(`${path}/import`, { form: 'html' });
      assert.equal(page.status, 200);
    });

  test('of 500 lines is checked', async () => {
    const { status, text } = await send(lines(500));
    assert.equal(status, 200);
    assert.match(text, /<import valides="500" lignes="500"/);
  });

  const inLines = (text) => [...text.matchAll(/<ligne [^>]*>([^]*?)<\/ligne>/g)]
    .map(([, one]) => refusedIn(one).join());
  for (const [name, texte, told] of [
    ['of three columns', 'Martin;Ange;01/01/1990', 'csv-colonnes'],
    ['of five', `${line(1)};et puis`, 'csv-colonnes'],
    ['without a nom', ';Ange;01/01/1990;Brest', 'obligatoire nom'],
    ['with a nom too long', `${long(101)};Ange;01/01/1990;Brest`, 'trop-long nom'],
    ['with a nom of two lines', '"Mar\ntin";Ange;01/01/1990;Brest', 'une-ligne nom'],
    ['born on no day', 'Martin;Ange;30/02/1990;Brest', 'date-impossible naissance'],
    ['born too late', 'Martin;Ange;07/07/2004;Brest', 'candidat-trop-jeune naissance'],
    ['without a letter', '-;Ange;01/01/1990;Brest', 'nom-absent nom'],
  ])
    test(`a line ${name} → ${told}`, async () => {
      const { status, text } = await send(`${line(0)}\n${texte}`);
      assert.deepEqual([status, inLines(text)], [200, ['', told]]);
      const page = await people.centre.send(`${path}/import`,
        { texte: `${line(0)}\n${texte}` }, { form: 'html' });
      assert.match(page.text, /<ul class="faute"><li>[^<]{10,}<\/li><\/ul>/);
    });

  test('the same person twice → csv-doublon, and nobody left → csv-rien', async () => {
    const { text } = await send(`${line(0)}\n${line(0).toUpperCase()}`);
    assert.deepEqual(inLines(text), ['', 'csv-doublon']);
    const none = await send('Martin;Ange;01/01/1990', { confirmer: 'oui' });
    assert.deepEqual([none.status, refusedIn(none.text)], [422, ['csv-rien texte']]);
  });

  const sendFile = (file) => {
    const part = (name, rest = '') =>
      `--x\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n`;
    const bytes = Buffer.concat([
      Buffer.from(`${part('jeton')}${people.centre.jeton}\r\n${part('cle')}${freshKey()}\r\n`),
      Buffer.from(part('fichier', '; filename="liste.csv"')), Buffer.from(file),
      Buffer.from('\r\n--x--\r\n')]);
    return people.centre.sendBody(`${path}/import`, bytes, { headers: {
      'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': bytes.length } });
  };
  for (const [name, file, told] of [
    ['of a spreadsheet', [0x50, 0x4b, 3, 4, 0, 0], 'fichier-illisible fichier'],
    ['of no letters that Windows or UTF-8 know', [0x41, 0x81, 0x3b], 'fichier-illisible fichier'],
  ])
    test(`a file ${name} → ${told}`, async () => {
      const { status, text } = await sendFile(file);
      assert.deepEqual([status, refusedIn(text)], [422, [told]]);
    });
});

// Of a titre with three CCPs: o obtained, n not, p not tried, - nothing chosen.
// The first candidat has the first CCP from before.
describe('the results of a session', () => {
  const CCP = ['CP-003056', 'CP-003057', 'CP-003058'];
  const WORD = { o: 'obtenu', n: 'non-obtenu', p: 'non-presente', '-': '', x: 'un-peu' };
  const results = path.replace(/\d+.*/, `${held.id}/resultats`);
  const typed = (id, resultat, ccps) => Object.fromEntries([[`candidat-${id}`, resultat],
    ...CCP.map((ccp, i) => [`candidat-${id}-${ccp}`, WORD[ccps[i]]])]);

  for (const [who, resultat, ccps, told] of [
    [1, '', '---', 'resultat-absent'],
    [1, 'bravo', 'ooo', 'choix-inconnu'],
    [1, 'reussite', 'oox', 'choix-inconnu'],
    [1, 'reussite', 'oo-', 'ccp-absent'],
    [1, 'reussite', 'oon', 'reussite-incomplete'],
    [1, 'reussite-partielle', 'ooo', 'ccp-tous-obtenus'],
    [1, 'echec', 'ooo', 'ccp-tous-obtenus'],
    [1, 'reussite-partielle', 'nnp', 'ccp-aucun-obtenu'],
    [1, 'echec', 'onn', 'echec-avec-ccp'],
    [1, 'absence', 'o--', 'absence-avec-ccp'],
    [1, 'excuse', '-o-', 'absence-avec-ccp'],
    [0, 'reussite-partielle', 'nno', 'ccp-acquis'],
    [0, 'reussite', '-on', 'reussite-incomplete'],
    [0, 'reussite-partielle', '-oo', 'ccp-tous-obtenus'],
  ])
    test(`${resultat || 'nothing'} with ${ccps} → ${told}`, async () => {
      const ids = (await read('centre', results, 'xml')).match(/<candidat id="\d+"/g)
        .map((one) => one.match(/\d+/)[0]).sort((a, b) => a - b);
      const fields = { revision: '1', ...typed(ids[1 - who], 'absence', '---'),
        ...typed(ids[who], resultat, ccps) };
      const { status, text } = await people.centre.send(results, fields);
      const champ = ccps.includes('x') ? `candidat-${ids[who]}-${CCP[ccps.indexOf('x')]}`
        : `candidat-${ids[who]}`;
      assert.deepEqual([status, refusedIn(text)], [422, [`${told} ${champ}`]]);
      const { text: html } = await people.centre.send(results, fields, { form: 'html' });
      assert.ok(faultAt(html, champ).length > 10);
      const [line] = summaryIn(html);
      assert.equal(line.champ, champ);
      assert.match(line.text, who ? /^Nouveau.*\s: / : /^Acquis.*\s: /);
    });
});
