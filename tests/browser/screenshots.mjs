// screenshots.mjs FOLDER [NAME]: each page as it looks at 320 and 1280 pixels,
// light and dark (PNG), and printed (PDF). The pages of the site come from
// CERES_URL, or from a CERES started for it; NAME takes one input of tests/xsl.
import fs from 'node:fs';
import path from 'node:path';

import { startStack } from '../stack/ceres.mjs';
import { inEachLook } from './checks.mjs';
import { openBrowser, withTab } from './chromium.mjs';
import { REAL, VARIANTS } from './pages.mjs';
import { serveVariants, variantPath } from './variants.mjs';

const [folder, only] = process.argv.slice(2);
if (!folder) {
  console.error('usage: screenshots.mjs FOLDER [NAME]');
  process.exit(2);
}
fs.mkdirSync(folder, { recursive: true });

const take = (browser, name, url) => withTab(browser, {}, async (tab) => {
  await tab.goto(url);
  await inEachLook(tab, (look) => tab.screenshot({
    fullPage: true, path: path.join(folder, `${name}-${look}.png`),
  }));
  await tab.pdf({
    preferCSSPageSize: true, path: path.join(folder, `${name}.pdf`),
  });
  console.log(name);
});

const browser = await openBrowser();
const variants = await serveVariants();
let stack;
try {
  await take(browser, 'host', `${variants.url}/host.html`);
  for (const name of only ? [only] : VARIANTS)
    await take(browser, name, variants.url + variantPath(name));
  if (!only) {
    if (!process.env.CERES_URL) stack = await startStack();
    const url = process.env.CERES_URL ?? stack.url;
    for (const { name, path: at } of REAL)
      await take(browser, `site-${name}`, url + at);
  }
} finally {
  await browser.close();
  await variants.close();
  await stack?.stop();
}
