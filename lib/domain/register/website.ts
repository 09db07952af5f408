import { z } from 'zod';
import { messages } from '@/lib/messages';

const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;

/**
 * The address a typed website stands for, or null when it stands for none: http and https only (a link is pressed
 * by colleagues), a host with a dot, no user name in it. 'example.ca' is read as 'https://example.ca/', and a space
 * in the name of a page as a browser reads it.
 */
export const websiteOf = (typed: string): string | null => {
  const text = typed.trim();
  if (/^[^/]*\s/.test(text.replace(/^https?:\/\//i, '')) || (SCHEME.test(text) && !/^https?:\/\//i.test(text))) return null;
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const address = new URL(whole);
  if (!/^[^.].*\.[^.]+$/.test(address.hostname) || address.username || address.password) return null;
  return address.href;
};

/** A website as typed, kept as its full address; or none. */
export const Website = z
  .string({ error: () => messages.register.refusals.website })
  .max(500, { error: () => messages.errors.tooLong(500) })
  .nullish()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const address = websiteOf(typed);
    if (address === null || address.length > 500) context.addIssue({ code: 'custom', message: messages.register.refusals.website });
    return address;
  });
