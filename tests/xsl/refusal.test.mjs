// refusal.test.mjs: what no template knows ends the transformation.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { forms, here, top, tryDraw } from './forms.mjs';

const read = (name) => readFileSync(join(here, name), 'utf8');

async function refuses(stylesheet, document, word) {
  const got = await tryDraw(stylesheet, document);
  assert.notEqual(got.status, 0, `drawn: ${got.stdout}`);
  assert.match(got.stderr, word);
}

test('an unknown error code', () => {
  const document = read('erreur-not-found.xml').replace(
    '"not-found',
    '"teapot'
  );
  return refuses('site.xsl', document, /no words for teapot/);
});

test('an unknown root', () => {
  const document = '<other xmlns="urn:ceres:1" code="bulletin" racine="/"/>';
  return refuses('site.xsl', document, /no template for other/);
});

test('a root of another namespace', () => {
  const document = '<page code="bulletin" racine="/"/>';
  return refuses('site.xsl', document, /no template for page/);
});

for (const [ending, stylesheet] of Object.entries(forms.bulletin)) {
  for (const parent of ['chapeau', 'cas', 'p', 'action', 'liste', 'lien']) {
    test(`an unknown element in ${parent}, as ${ending}`, () => {
      const end = new RegExp(`</${parent}>`);
      const document = read('bulletin.xml').replace(end, '<new/>$&');
      return refuses(stylesheet, document, /no template for new/);
    });
  }

  test(`an unknown public, as ${ending}`, () => {
    const document = read('bulletin.xml').replace(
      'publics="centre ud',
      'publics="centre elves'
    );
    return refuses(stylesheet, document, /no words for elves/);
  });

  test(`an instant without offset, as ${ending}`, () => {
    const document = read('bulletin.xml').replace(
      /debut="[^"]*"/,
      'debut="yesterday"'
    );
    return refuses(stylesheet, document, /not an instant/);
  });
}

for (const [ending, stylesheet] of Object.entries(forms.bulletins)) {
  test(`an unknown element among bulletins, as ${ending}`, () => {
    const document = read('bulletins.xml')
      .replace('</bulletins>', '<new/>$&')
      .replace('</resume>', '<new/>$&');
    return refuses(stylesheet, document, /no template for new/);
  });
}

for (const [what, name, from, to, word] of [
  ['refusal', 'fin-reelle', 'fin-reelle-future', 'fin-de-tout', /no words for fin-de-tout/],
  ['warning', 'session', 'convocations-a-refaire"/>', 'x"/>', /no template for avertissement/],
  ['statut', 'sessions', 'statut="validee"', 'statut="x"', /no words for x/],
  ['action', 'session', 'action code="candidats"', 'action code="x"', /no words for x/],
  ['task', 'accueil-centre', 'code="fin-reelle"', 'code="x"', /no words for x/],
  ['rule', 'regles', 'code="R13"', 'code="R27"', /no words for R27/],
  ['alert', 'resultats-alerte', 'alerte code="fin', 'alerte code="x', /alerte/],
]) {
  test(`an unknown ${what} of the application`, () => {
    const document = read(`${name}.xml`);
    assert.ok(document.includes(from), from);
    return refuses('site.xsl', document.replace(from, to), word);
  });
}

// The tables of verdicts: { "code", "R16", "champ" }.
test('every refusal of the domain and of forms has its sentence', async () => {
  const row = /\{\s*"([a-z][a-z0-9-]+)",\s*"(?:R\d+)?",\s*"[a-z_-]*"\s*\}/g;
  const codes = ['domain', 'app', 'pages'].flatMap((layer) => {
    const folder = join(top, 'src', layer);
    return readdirSync(folder).filter((name) => name.endsWith('.c'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8')
        .matchAll(row)].map((match) => match[1]));
  });
  assert.ok(codes.length > 60, `${codes.length}`);
  const saisie = codes.map((code) => `<refus code="${code}" champ="x"/>`);
  const got = await tryDraw('site.xsl', read('fin-reelle.xml')
    .replace('</saisie>', `${saisie.join('')}</saisie>`));
  assert.equal(got.stderr, '');
});

// « Ce champ est obligatoire » without saying which helps nobody.
test('the summary of errors names every field that can be typed', async () => {
  const forms = readdirSync(here).filter((name) => name.endsWith('.html'))
    .flatMap((name) => read(name).match(/<form [^>]*method="post"[^]*?<\/form>/g) ?? []);
  const labelled = new Set(forms.flatMap((form) =>
    [...form.matchAll(/<label for="([a-z_]+)"/g)].map(([, name]) => name)));
  for (const name of ['valeur', 'telephone', 'courriel', 'doute_debut', 'reponse',
    'attestation', 'motif'])
    assert.ok(labelled.has(name), name);
  const got = await tryDraw('site.xsl', read('fin-reelle.xml').replace('</saisie>',
    [...labelled].map((name) =>
      `<refus code="obligatoire" champ="${name}"/>`).join('') + '</saisie>'));
  const own = readFileSync(join(top, 'xsl/champs.xsl'), 'utf8');
  for (const name of labelled)
    if (!own.includes(`.${name}=`)) // named in its own form, which draws it
      assert.match(got.stdout, new RegExp(`<a href="#${name}">[^<]+\u00a0: Ce champ est obligatoire`),
        name);
});
