import path from 'node:path';
import { longStep } from '../start/long-step.mjs';
import { Mendable } from '../start/mendable.mjs';
import { run } from '../start/run.mjs';
import { aptInstall, aptIsOurs } from './apt.mjs';
import { findChromium } from './find-chromium.mjs';

const PLAYWRIGHT = path.join('node_modules', '@playwright', 'test', 'cli.js');

/** The browser for the end-to-end tests, installed when there is none. */
export const obtainChromium = async () => {
  const found = findChromium();
  if (found) return found;
  if (process.env.PW_CHROMIUM) {
    throw new Mendable(`PW_CHROMIUM names ${process.env.PW_CHROMIUM}, which is not there.`, 'Set it to a Chromium on this machine, or leave it unset.');
  }
  if (aptIsOurs() && !(await aptInstall('chromium')) && findChromium()) return findChromium();
  await longStep('Fetching Playwright\'s own Chromium', (say) =>
    run(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], { onLine: (line) => say(line) }));
  if (findChromium()) return findChromium();
  throw new Mendable(
    'No Chromium was found, and none could be installed.',
    'Install one (Debian: sudo apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), or name one in PW_CHROMIUM.',
  );
};
