import { decode } from 'next-auth/jwt';
import { findSession } from '@/lib/services/access/find-session';
import { systemActor, type Actor } from './permissions';
import { authSecret, SESSION_COOKIE } from './session-cookie';

const visitor = (network: string): Actor => ({ kind: 'visitor', id: network, network });

/** The signed cookie only names a session; whether it still stands, and with which roles, the database says every time. */
export const actorFromCookie = async (cookie: (name: string) => string | undefined, network: string): Promise<Actor> => {
  const token = cookie(SESSION_COOKIE());
  if (!token) return visitor(network);
  const claims = await decode({ token, secret: authSecret() }).catch(() => null);
  if (typeof claims?.sid !== 'string') return visitor(network);
  return (await findSession(systemActor('account.self'), { sessionId: claims.sid, network })) ?? visitor(network);
};
