import type { OAuthConfig } from 'next-auth/providers/oauth';
import { identitySettings } from './identity-settings';

export type IdentityProfile = { iss: string; sub: string; email?: string; email_verified?: boolean | string };

/** A plain OpenID Connect provider, with every check the protocol has: PKCE, state, nonce and a signed id token. */
export const identityProviders = (): OAuthConfig<IdentityProfile>[] => {
  const settings = identitySettings();
  if (!settings) return [];
  return [{
    id: 'oidc',
    name: settings.name,
    type: 'oauth',
    issuer: settings.issuer,
    wellKnown: `${settings.issuer}/.well-known/openid-configuration`,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email' } },
    profile: ({ sub }) => ({ id: sub }),
  }];
};
