export type IdentitySettings = { issuer: string; clientId: string; clientSecret: string; name: string };

/** Sign-in with the organization's own accounts (OpenID Connect): on when issuer, id and secret are all set. */
export const identitySettings = (): IdentitySettings | null => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = process.env;
  return issuer && clientId && clientSecret ? { issuer: issuer.replace(/\/$/, ''), clientId, clientSecret, name: name || new URL(issuer).host } : null;
};
