// refusal.test.mjs: what no template knows ends the transformation.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { forms, here, tryDraw } from './forms.mjs';

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
  return refuses('site.xsl', document, /no message for teapot/);
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
    return refuses(stylesheet, document, /no name for the public elves/);
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
