// exported.test.mjs: the rubrique as files, opened without any server.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { startStack } from '../stack/ceres.mjs';
import { checkShape } from './checks.mjs';
import { openBrowser, withTab } from './chromium.mjs';

let browser;
let folder;

// In a folder whose name needs escaping, a level below where it was made.
before(async () => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'ceres-export-'));
  folder = path.join(made, 'copie d’un site');
  const stack = await startStack();
  try {
    const { code, stderr } = await stack.ctl('bulletin', 'export', folder);
    assert.equal(code, 0, stderr);
  } finally {
    await stack.stop();
  }
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  fs.rmSync(path.dirname(folder), { recursive: true, force: true });
});

const pages = () => fs.readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.html'));

test('each exported page opens as it is, from any folder', async () => {
  assert.ok(pages().length >= 4, pages().join(' '));
  for (const name of pages()) {
    await withTab(browser, {}, async (tab) => {
      await tab.goto(pathToFileURL(path.join(folder, name)).href);
      await checkShape(tab);
      const ink = await tab.evaluate(() =>
        getComputedStyle(document.querySelector('.entete')).backgroundColor);
      assert.equal(ink, 'rgb(23, 61, 49)', name);
    });
  }
});

test('each link of an exported page leads to an exported file', async () => {
  for (const name of pages()) {
    await withTab(browser, {}, async (tab) => {
      await tab.goto(pathToFileURL(path.join(folder, name)).href);
      const links = await tab.evaluate(() => [...document.querySelectorAll(
        'a[href], link[href]:not([rel=canonical])')].map(({ href }) => href));
      for (const link of links.filter((href) => !/^https?:/.test(href))) {
        const file = fileURLToPath(link.replace(/#.*/, ''));
        assert.ok(fs.statSync(file, { throwIfNoEntry: false })?.isFile(),
          `${name} leads to ${file}`);
      }
    });
  }
});
