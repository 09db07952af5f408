import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { csrfToken } from './csrf-token';
import { signInSentence } from './sign-in-sentence';

type Given = { email: string; password: string };

/** Through next-auth's own door; a failure comes back as a code in an address. */
export const signInThrough = async ({ email, password }: Given): Promise<ActionResult<null>> => {
  const body = new URLSearchParams({ csrfToken: await csrfToken(), email, password, json: 'true' });
  const response = await fetch('/api/auth/callback/password', { method: 'POST', body });
  const { url, error } = (await response.json()) as { url?: string; error?: { message: string } };
  const led = url ? new URL(url, window.location.href) : null;
  const code = led?.searchParams.get('error') ?? null;
  // Led back to its own sign-in, next-auth did not take the form token: cookies are off, or the page is old.
  if (response.ok && led && code === null && !led.searchParams.has('csrf')) return { ok: true, value: null };
  return { ok: false, error: { code: 'invalid', message: error?.message ?? signInSentence(code) ?? messages.access.errors.unavailable } };
};
