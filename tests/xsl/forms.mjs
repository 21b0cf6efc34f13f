// forms.mjs: which stylesheet draws which form of a page document, by hand.

import { execFile, execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const top = join(here, '..', '..');

// By the page's code: the ending of the expected file, its stylesheet. Pages
// that are not named here are HTML only.
export const forms = {
  accueil: { html: 'site.xsl' },
  bulletins: {
    html: 'site.xsl',
    atom: 'forms/bulletins-atom.xsl',
  },
  bulletin: {
    html: 'site.xsl',
    txt: 'forms/bulletin-texte.xsl',
    fragment: 'forms/bulletin-fragment.xsl',
  },
};

export const formsOf = (code) => forms[code] ?? { html: 'site.xsl' };

export function codeOf(document) {
  return /<page\s[^>]*\bcode="([^"]+)"/.exec(document)[1];
}

// The worker forbids a stylesheet any file; so does this.
const options = ['--nonet', '--novalid', '--nowrite', '--nomkdir'];

export function draw(stylesheet, input) {
  return execFileSync(
    'xsltproc',
    [...options, join(top, 'xsl', stylesheet), input],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }
  );
}

// Draws a document given as text: { status, stdout, stderr }.
export function tryDraw(stylesheet, document) {
  return new Promise((resolve) => {
    const child = execFile(
      'xsltproc',
      [...options, join(top, 'xsl', stylesheet), '-'],
      (error, stdout, stderr) =>
        resolve({ status: error ? error.code : 0, stdout, stderr })
    );
    child.stdin.end(document);
  });
}
