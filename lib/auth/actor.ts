import { SESSION_LIMITS } from '@/lib/domain/access/session-limits';
import { findSession } from '@/lib/services/access/find-session';
import { touchSession } from '@/lib/services/access/touch-session';
import { openSessionCookie } from './open-session-cookie';
import { systemActor, type Actor } from './permissions';
import { authSecrets, SESSION_COOKIE } from './session-cookie';

const visitor = (network: string): Actor => ({ kind: 'visitor', id: network, network });
const keeper = systemActor('access.credentials');

/** The id of the session a signed cookie names; null for no cookie, a foreign one and a stale one. */
export const sessionIdFromCookie = async (cookie: (name: string) => string | undefined): Promise<string | null> => {
  const token = cookie(SESSION_COOKIE());
  if (!token) return null;
  for (const secret of authSecrets()) {
    const sessionId = await openSessionCookie(token, secret, Date.now());
    if (sessionId !== null) return sessionId;
  }
  return null;
};

/** The signed cookie only names a session; whether it still stands, and with which roles, the database says every time. */
export const actorFromCookie = async (cookie: (name: string) => string | undefined, network: string): Promise<Actor> => {
  const sessionId = await sessionIdFromCookie(cookie);
  const found = sessionId ? await findSession(keeper, { sessionId, network }) : null;
  if (!sessionId || !found) return visitor(network);
  if (Date.now() - found.seenAt.getTime() > SESSION_LIMITS.seen) {
    // A disk that cannot be written must not stop a person from reading.
    await touchSession(keeper, { sessionId }).catch(() => undefined);
  }
  return found.actor;
};
