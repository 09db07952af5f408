import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { csrfToken } from './csrf-token';
import { signInSentence } from './sign-in-sentence';

type Given = { email: string; password: string };

/** Through next-auth's own door; a failure comes back as a code in an address. */
export const signInThrough = async ({ email, password }: Given): Promise<ActionResult<null>> => {
  const body = new URLSearchParams({ csrfToken: await csrfToken(), email, password, json: 'true' });
  const response = await fetch('/api/auth/callback/password', { method: 'POST', body });
  const { url } = (await response.json()) as { url?: string };
  const code = url ? new URL(url, window.location.href).searchParams.get('error') : 'unavailable';
  if (response.ok && code === null) return { ok: true, value: null };
  return { ok: false, error: { code: 'invalid', message: signInSentence(code) ?? messages.access.errors.unavailable } };
};
