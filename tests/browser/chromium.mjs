// chromium.mjs: Debian's browser, with a profile of its own that goes with it.
import { chromium } from 'playwright-core';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic',
  '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

// The profile is a new folder under TMPDIR; close() removes it.
export function openBrowser(...flags) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: false,
    args: [...FLAGS, ...flags],
  });
}

// Runs `use(tab)` in a context of its own; no script of a page ever runs.
export async function withTab(browser, options, use) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    locale: 'fr-FR',
    ...options,
  });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const EVERY_LOOK = [320, 1280].flatMap((width) =>
  ['light', 'dark'].map((colorScheme) => ({
    viewport: { width, height: 900 }, colorScheme,
    name: `${width}-${colorScheme}`,
  })));

// `make test` takes each width and each scheme once, `make looks` each width in
// each scheme.
export const LOOKS = process.env.LOOKS === 'all' ? EVERY_LOOK
  : EVERY_LOOK.filter(({ viewport, colorScheme }) =>
    (viewport.width === 320) === (colorScheme === 'dark'));
