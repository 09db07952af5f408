/** Browsers accept the __Host- prefix only over https, so plain local http uses the bare name. */
export const SESSION_COOKIE = () =>
  process.env.NEXTAUTH_URL?.startsWith('https:') ? '__Host-lode.session' : 'lode.session';

export const authSecret = (): string => {
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  if (secret.length < 32) throw new Error('NEXTAUTH_SECRET must hold at least 32 characters; npm start writes one by itself');
  return secret;
};
