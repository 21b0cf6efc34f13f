// html.test.mjs: the Nu checker on every page, and what the theme weighs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import zlib from 'node:zlib';

import { top } from '../xsl/forms.mjs';
import { VARIANTS } from './pages.mjs';
import { drawn } from './variants.mjs';

const require = createRequire(import.meta.url);
const JAR = path.join(path.dirname(require.resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar');

// One Java for all: the complaints as "NAME: message".
function complaints(pages) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ceres-vnu-'));
  try {
    for (const [name, html] of Object.entries(pages))
      fs.writeFileSync(path.join(folder, `${name}.html`), html);
    const { stderr, error } = spawnSync('java',
      ['-Xmx256m', '-jar', JAR, '--format', 'json', folder],
      { encoding: 'utf8' });
    if (error) throw error;
    return JSON.parse(stderr).messages.map(({ url, message, extract }) =>
      `${path.basename(url)}: ${message} ${extract ?? ''}`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

test('every page is valid HTML, without a warning', () => {
  const pages = Object.fromEntries(VARIANTS.map((name) =>
    [name, drawn(name)]));
  assert.deepEqual(complaints(pages), []);
});

test('the fragment is valid HTML, save its style, which is why it embeds',
  () => {
    const page = (inside) => '<!DOCTYPE html><html lang="fr"><head>' +
      `<meta charset="utf-8"><title>x</title></head><body><h1>x</h1>${inside}` +
      '</body></html>';
    const bodies = {
      one: page(drawn('bulletin', 'fragment')),
      two: page(drawn('bulletin', 'fragment') +
        drawn('bulletin-cancelled', 'fragment')),
      withdrawn: page(drawn('bulletin-withdrawn', 'fragment')),
    };
    const own = complaints(bodies).filter((text) =>
      !/Element .style. not allowed|this “style” element/.test(text));
    assert.deepEqual(own, []);
  });

test('nothing needs a script, a foreign host or a style of its own', () => {
  for (const name of VARIANTS) {
    assert.doesNotMatch(drawn(name), /<script|<style|\sstyle=|\son[a-z]+=/);
    assert.doesNotMatch(drawn(name),
      /(?:src|stylesheet" href)="(?:https?:)?\/\//);
  }
});

test('the theme is light, and loads nothing', () => {
  const folder = path.join(top, 'nginx/static');
  let weight = 0;
  for (const name of fs.readdirSync(folder)) {
    const bytes = fs.readFileSync(path.join(folder, name));
    weight += zlib.gzipSync(bytes, { level: 9 }).length;
    assert.doesNotMatch(bytes.toString(), /url\(|@import|@font-face|<script/);
  }
  assert.ok(weight < 10000, `${weight} bytes`);
});

test('no page of the rubrique names its server or leaves its folder', () => {
  for (const name of VARIANTS.filter((variant) =>
    /^(bulletin|accessibilite|mentions)/.test(variant))) {
    const links = [...drawn(name).matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map((match) => match[1])
      .filter((link) => link.startsWith('/') ||
        link.startsWith('http://127.0.0.1'))
      // A mesure's page is the application's, wherever the bulletin is read.
      .filter((link) => !/^http:\/\/127\.0\.0\.1:8080\/mesures\/[a-z0-9.-]+$/.test(link));
    // The canonical address alone, for copies.
    assert.ok(links.length <= 1, links.join(' '));
    assert.equal(links.length,
      drawn(name).match(/<link rel="canonical"/g)?.length ?? 0);
  }
});
