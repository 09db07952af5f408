import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { signInSentence } from './sign-in-sentence';

type Given = { email: string; password: string };

/** Through next-auth's own door: its form token first, then the two fields; a failure comes back as a code in an address. */
export const signInThrough = async ({ email, password }: Given): Promise<ActionResult<null>> => {
  const asked = await fetch('/api/auth/csrf', { cache: 'no-store' });
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const response = await fetch('/api/auth/callback/password', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  });
  const answer = (await response.json()) as { url?: string };
  const code = answer.url ? new URL(answer.url, window.location.href).searchParams.get('error') : 'unavailable';
  if (response.ok && code === null) return { ok: true, value: null };
  return { ok: false, error: { code: 'invalid', message: signInSentence(code) ?? messages.access.errors.unavailable } };
};
