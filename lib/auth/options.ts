import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { signIn } from '@/lib/services/access/sign-in';
import { authSecret, overHttps, SESSION_COOKIE, SESSION_SECONDS, sessionCookieOptions } from './session-cookie';
import { signInFault } from './sign-in-fault';
import { visitorOf } from './visitor-of';

type Named = { sid?: string };

/**
 * next-auth checks the form token, keeps the cookie and speaks OpenID Connect; who a person is and what they may do is
 * ours. Built on each call: the secret is read when it is needed, never while the product is being built.
 */
export const authOptions = (report: (fault: unknown) => void): AuthOptions => ({
  secret: authSecret(),
  useSecureCookies: overHttps(),
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  cookies: { sessionToken: { name: SESSION_COOKIE(), options: sessionCookieOptions() } },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      id: 'password',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (sent, request) => {
        const headers = new Headers(request.headers as Record<string, string>);
        const given = { email: sent?.email ?? '', password: sent?.password ?? '', device: headers.get('user-agent') ?? undefined };
        const answer = await signIn(visitorOf(headers), given).catch(signInFault(report));
        return answer.outcome === 'refused' ? null : { id: answer.sessionId };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user?.id ?? (token as Named).sid }),
    session: ({ session }) => ({ expires: session.expires }),
  },
});
