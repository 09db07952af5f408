import { createHmac, randomInt } from 'node:crypto';
import { keptKey } from './kept-key';

const COUNT = 10;
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

const newCode = () => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('').replace(/^.{5}/, '$&-');

/** However it is typed: without the dash, in capitals, with spaces. */
export const recoveryDigest = (code: string): string =>
  createHmac('sha256', keptKey('recovery-code')).update(code.toLowerCase().replace(/[^a-z0-9]/g, '')).digest('base64url');

/** Ten codes of about 49 random bits each, to show once; only their keyed digests are kept. */
export const newRecoveryCodes = (): { codes: string[]; digests: string[] } => {
  const codes = Array.from({ length: COUNT }, newCode);
  return { codes, digests: codes.map(recoveryDigest) };
};
