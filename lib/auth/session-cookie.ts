import { encode } from 'next-auth/jwt';
import { SESSION_LIMITS } from '@/lib/domain/access/session-limits';

/** Cookies are sealed to https wherever the product's own address says so. */
export const overHttps = (): boolean => process.env.NEXTAUTH_URL?.startsWith('https:') ?? false;

/** Browsers accept the __Host- prefix only over https, so plain local http uses the bare name. */
export const SESSION_COOKIE = () => (overHttps() ? '__Host-lode.session' : 'lode.session');

export const sessionCookieOptions = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: overHttps() });

export const authSecret = (): string => {
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  if (secret.length < 32) throw new Error('NEXTAUTH_SECRET must hold at least 32 characters; npm start writes one by itself');
  return secret;
};

/** The secret in use, then, while it is being changed, the one before it: who is signed in stays so. */
export const authSecrets = (): string[] => [authSecret(), process.env.NEXTAUTH_SECRET_PREVIOUS ?? ''].filter((secret) => secret !== '');

export const SESSION_SECONDS = SESSION_LIMITS.absolute / 1000;

/** The cookie's value: nothing but the session's id, encrypted and signed the way next-auth reads it. */
export const sealSession = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: authSecret(), maxAge: SESSION_SECONDS });
