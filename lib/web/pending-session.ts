import 'server-only';
import { cookies } from 'next/headers';
import { sessionIdFromCookie } from '@/lib/auth/actor';
import { systemActor } from '@/lib/auth/permissions';
import { findPendingSession } from '@/lib/services/access/find-pending-session';

/** The session of this browser that waits for its code, if there is one. */
export const pendingSession = async (): Promise<string | null> => {
  const jar = await cookies();
  const sessionId = await sessionIdFromCookie((name) => jar.get(name)?.value);
  if (!sessionId) return null;
  const { waits } = await findPendingSession(systemActor('access.credentials'), { sessionId });
  return waits ? sessionId : null;
};
