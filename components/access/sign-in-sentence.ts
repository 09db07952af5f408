import { messages } from '@/lib/messages';

/** The sentence for a code next-auth put into the address; an unknown code says no more than that it did not work. */
export const signInSentence = (code: string | null | undefined): string | null => {
  if (!code) return null;
  const { errors } = messages.access;
  const minutes = /^limited-(\d{1,4})$/.exec(code)?.[1];
  if (minutes) return errors.limited(Number(minutes));
  if (code === 'CredentialsSignin' || code === 'refused') return errors.refused;
  if (code === 'not-linked') return errors.notLinked;
  return errors.unavailable;
};
