import { generateSync } from 'otplib';

const STEP = 30;

/** The six digits an app shows, now or `ahead` steps of 30 s later: the server takes one step either way, each step once. */
export const codeOf = (secret: string, ahead = 0): string =>
  generateSync({ secret: secret.replaceAll(' ', ''), epoch: Math.floor(Date.now() / 1000) + ahead * STEP });
