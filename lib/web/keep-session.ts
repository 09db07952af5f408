import 'server-only';
import { cookies } from 'next/headers';
import { sealSession, SESSION_COOKIE, SESSION_SECONDS, sessionCookieOptions } from '@/lib/auth/session-cookie';

/** Names a session in the browser's cookie, as next-auth would. */
export const keepSession = async (sessionId: string): Promise<void> => {
  (await cookies()).set(SESSION_COOKIE(), await sealSession(sessionId), { ...sessionCookieOptions(), maxAge: SESSION_SECONDS });
};

export const dropSession = async (): Promise<void> => {
  (await cookies()).set(SESSION_COOKIE(), '', { ...sessionCookieOptions(), maxAge: 0 });
};
