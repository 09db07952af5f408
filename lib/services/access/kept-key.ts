import { hkdfSync } from 'node:crypto';

const keys = new Map<string, Buffer>();

/** A key of its own for each use, derived from the one secret of the house (HKDF-SHA-256, RFC 5869). */
export const keptKey = (use: 'second-factor' | 'recovery-code'): Buffer => {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set; npm start writes one by itself');
  const known = keys.get(`${use}:${secret}`);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', secret, '', `lode ${use}`, 32));
  keys.set(`${use}:${secret}`, key);
  return key;
};
