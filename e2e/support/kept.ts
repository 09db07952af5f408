import { readFileSync, writeFileSync } from 'node:fs';
import { inFolder } from './folder';

/** What the administrator keeps at home: the key of the second factor and the recovery codes. */
export interface Kept {
  secret: string;
  recoveryCodes: string[];
}

const file = () => inFolder('kept.json');

export const keep = (kept: Kept): void => writeFileSync(file(), JSON.stringify(kept));

/** Takes the next recovery code off the list: each opens once. */
export const takeRecoveryCode = (): string => {
  const { secret, recoveryCodes } = JSON.parse(readFileSync(file(), 'utf8')) as Kept;
  const [code, ...left] = recoveryCodes;
  if (!code) throw new Error('Every recovery code of this run is used up.');
  keep({ secret, recoveryCodes: left });
  return code;
};
