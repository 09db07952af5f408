/** next-auth's form token; it also sets the cookie the token is checked against. */
export const csrfToken = async (): Promise<string> => {
  const answer = await fetch('/api/auth/csrf', { cache: 'no-store' });
  return ((await answer.json()) as { csrfToken: string }).csrfToken;
};
