import { createHmac, randomInt } from 'node:crypto';
import { keptKey, keptKeys } from './kept-key';

const COUNT = 10;
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

const newCode = () => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('').replace(/^.{5}/, '$&-');

const digestWith = (key: Buffer, code: string): string =>
  createHmac('sha256', key).update(code.toLowerCase().replace(/[^a-z0-9]/g, '')).digest('base64url');

/** However it is typed: without the dash, in capitals, with spaces. More than one while the secret of the house is being changed. */
export const recoveryDigests = (code: string): string[] => keptKeys('recovery-code').map((key) => digestWith(key, code));

/** Ten codes of about 49 random bits each, to show once; only their keyed digests are kept. */
export const newRecoveryCodes = (): { codes: string[]; digests: string[] } => {
  const codes = Array.from({ length: COUNT }, newCode);
  return { codes, digests: codes.map((code) => digestWith(keptKey('recovery-code'), code)) };
};
