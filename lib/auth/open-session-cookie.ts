import { decode } from 'next-auth/jwt';

const MOST_KEPT = 1000;

// What was sealed never changes, and opening it derives a key every time: a tenth of what a small page costs.
const opened = new Map<string, { readonly sessionId: string; readonly until: number }>();

/** The session a cookie sealed with this secret names, until the cookie's own end; null for any other text. Whether it still stands is asked elsewhere. */
export const openSessionCookie = async (token: string, secret: string, now: number): Promise<string | null> => {
  const key = `${secret} ${token}`;
  const known = opened.get(key);
  if (known && now < known.until) return known.sessionId;
  opened.delete(key);
  const claims = await decode({ token, secret }).catch(() => null);
  if (typeof claims?.sid !== 'string') return null;
  if (opened.size >= MOST_KEPT) opened.clear();
  if (typeof claims.exp === 'number') opened.set(key, { sessionId: claims.sid, until: claims.exp * 1000 });
  return claims.sid;
};
