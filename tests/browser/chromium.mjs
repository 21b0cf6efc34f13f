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

// A context costs its browser a second of work, so the tabs that nothing was
// asked of wait here for the next test, as they were when they were new.
const idle = new WeakMap();

async function newTab(browser, options) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    locale: 'fr-FR',
    ...options,
  });
  return context.newPage();
}

async function asNew(tab) {
  tab.removeAllListeners();
  await tab.unrouteAll();
  await tab.goto('about:blank');
  await tab.context().clearCookies();
  await tab.emulateMedia({ media: null, colorScheme: 'light' });
  await tab.setViewportSize({ width: 1280, height: 900 });
}

// Runs `use(tab)` in a context that no other test uses meanwhile and none has
// left a trace in; no script of a page ever runs.
export async function withTab(browser, options, use) {
  const shared = Object.keys(options).length === 0;
  if (!idle.has(browser)) idle.set(browser, []);
  const tabs = idle.get(browser);
  const tab = (shared && tabs.pop()) || await newTab(browser, options);
  let done = false;
  try {
    const answer = await use(tab);
    done = shared;
    return answer;
  } finally {
    if (done) {
      await asNew(tab);
      tabs.push(tab);
    } else {
      await tab.context().close();
    }
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
