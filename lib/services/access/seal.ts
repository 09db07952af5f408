import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keptKey, keptKeys } from './kept-key';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Encrypts for one place: `context` (whose secret, for what) is bound in, so it opens nowhere else. */
export const seal = (plain: string, context: string): string => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keptKey('second-factor'), nonce, { authTagLength: TAG }).setAAD(Buffer.from(context));
  const hidden = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
};

const openedWith = (key: Buffer, bytes: Buffer, context: string): string | null => {
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
};

/** Null for anything that was not sealed here, for this context. */
export const unseal = (sealed: string, context: string): string | null => {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= NONCE + TAG) return null;
  for (const key of keptKeys('second-factor')) {
    const plain = openedWith(key, bytes, context);
    if (plain !== null) return plain;
  }
  return null;
};
