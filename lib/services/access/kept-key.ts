import { hkdfSync } from 'node:crypto';

const keys = new Map<string, Buffer>();

type Use = 'second-factor' | 'recovery-code';

const derived = (use: Use, secret: string): Buffer => {
  const known = keys.get(`${use}:${secret}`);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', secret, '', `lode ${use}`, 32));
  keys.set(`${use}:${secret}`, key);
  return key;
};

/** A key of its own for each use, derived from the one secret of the house (HKDF-SHA-256, RFC 5869). */
export const keptKey = (use: Use): Buffer => {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set; npm start writes one by itself');
  return derived(use, secret);
};

/** The key in use, then, while the secret is being changed, the one before it: what was made with it still opens. */
export const keptKeys = (use: Use): Buffer[] => {
  const before = process.env.NEXTAUTH_SECRET_PREVIOUS;
  return [keptKey(use), ...(before ? [derived(use, before)] : [])];
};
