import type { AuthOptions, Profile } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { signIn } from '@/lib/services/access/sign-in';
import { signInByIdentity } from '@/lib/services/access/sign-in-by-identity';
import { identityProviders, type IdentityProfile } from './identity-provider';
import { networkOf } from './network-of';
import { systemActor } from './permissions';
import { authSecret, overHttps, SESSION_COOKIE, SESSION_SECONDS, sessionCookieOptions } from './session-cookie';
import { signInFault } from './sign-in-fault';
import { visitorOf } from './visitor-of';

type Report = (fault: unknown) => void;

const byPassword = (report: Report) =>
  CredentialsProvider({
    id: 'password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (sent, request) => {
      const headers = new Headers(request.headers as Record<string, string>);
      const given = { email: sent?.email ?? '', password: sent?.password ?? '', device: headers.get('user-agent') ?? undefined };
      const answer = await signIn(visitorOf(headers), given).catch(signInFault(report));
      return answer.outcome === 'refused' ? null : { id: answer.sessionId };
    },
  });

const byIdentity = async (profile: Profile | undefined, sent: Headers, report: Report): Promise<string | null> => {
  const { iss, sub, email, email_verified: verified } = profile as IdentityProfile;
  const claim = { issuer: iss, subject: sub, email: email ?? null, emailVerified: verified === true || verified === 'true' };
  const where = { network: networkOf(sent), device: sent.get('user-agent') ?? undefined };
  const answer = await signInByIdentity(systemActor('access.credentials'), { ...claim, ...where }).catch(signInFault(report));
  return answer.outcome === 'refused' ? null : answer.sessionId;
};

/**
 * next-auth checks the form token, keeps the cookie and speaks OpenID Connect; who a person is and what they may do is
 * ours. Built for each request: the secret is read when it is needed, never while the product is being built.
 */
export const authOptions = (sent: Headers, report: Report): AuthOptions => ({
  secret: authSecret(),
  useSecureCookies: overHttps(),
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  cookies: { sessionToken: { name: SESSION_COOKIE(), options: sessionCookieOptions() } },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  logger: { error: (code, detail) => report({ code, detail }), warn: () => undefined, debug: () => undefined },
  providers: [byPassword(report), ...identityProviders()],
  callbacks: {
    signIn: async ({ user, account, profile }) => {
      if (account?.type !== 'oauth') return true;
      const sessionId = await byIdentity(profile, sent, report);
      if (!sessionId) return '/sign-in?error=not-linked';
      user.id = sessionId;
      return true;
    },
    // The id that arrives here is the session's: the cookie holds nothing else.
    jwt: ({ user }) => ({ sid: user.id }),
  },
});
