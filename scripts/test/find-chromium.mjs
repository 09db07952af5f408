import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const playwrightsOwn = () => {
  try {
    const file = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
};

/** A Chromium that is already on this machine: PW_CHROMIUM, the system's, else Playwright's own; else null. */
export const findChromium = (env = process.env) => {
  if (env.PW_CHROMIUM) return existsSync(env.PW_CHROMIUM) ? env.PW_CHROMIUM : null;
  return PLACES.find((place) => existsSync(place)) ?? playwrightsOwn();
};
