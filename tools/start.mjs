/**
 * `npm start`: installs what is missing, builds, opens a browser with the extension on the practice
 * feed. Without a display (or with --headless) it walks through the feed and prints what it found.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from './find-browser.mjs';
import { installAll } from './install.mjs';

const ROOT = join(import.meta.dirname, '..');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

await main();

async function main() {
  process.chdir(ROOT);
  await installAll();
  build();
  const executablePath = findBrowser();
  if (!executablePath) {
    explainByHand();
    process.exitCode = 1;
    return;
  }
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  if (isHeadless) {
    const { walkPracticeFeed } = await import('./start/walk-practice-feed.mjs');
    const isAllRight = await walkPracticeFeed({ executablePath, extension: EXTENSION, root: ROOT });
    process.exitCode = isAllRight ? 0 : 1;
  } else {
    const { openPracticeFeed } = await import('./start/open-practice-feed.mjs');
    const isOpen = await openPracticeFeed({ executablePath, extension: EXTENSION, root: ROOT });
    if (!isOpen) explainByHand();
  }
}

function build() {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; what it said stands above.');
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function explainByHand() {
  console.log('Load it by hand:');
  console.log(
    '1. Open chrome://extensions in Chrome, Chromium, Edge or Brave; switch on Developer mode.',
  );
  console.log(`2. Press "Load unpacked" and choose ${EXTENSION}`);
  console.log('3. The practice feed opens by itself.');
}
