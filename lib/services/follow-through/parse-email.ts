import PostalMime, { type Address, type Email } from 'postal-mime';
import { convert } from 'html-to-text';
import type { EmailAddress } from '@/lib/domain/follow-through/email-draft';
import { emailText, emailWords } from '@/lib/domain/follow-through/email-text';
import { hasMailHeaders } from '@/lib/domain/follow-through/mail-headers';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';

const MOST_ADDRESSES = 200;
const LOOKED_AT = 64 * 1024;
const SUBJECT = 300;
const { email: words } = messages.followThrough;

const mailboxes = (addresses: readonly (Address | undefined)[]): EmailAddress[] =>
  addresses.flatMap((one) => (one ? (one.group ?? [{ name: one.name, address: one.address ?? '' }]) : []))
    .map(({ name, address }) => ({ name: emailWords(name).replaceAll('\n', ' ').slice(0, 120), address: emailWords(address).slice(0, 254) }))
    .filter(({ address }) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(address));

// Nothing of a message's markup is kept but its words: no link, no picture, no script.
const wordsOfHtml = (html: string) =>
  convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 2_000_000, maxDepth: 200, maxChildNodes: 20_000 },
    selectors: [{ selector: 'a', options: { ignoreHref: true } }, { selector: 'img', format: 'skip' }, { selector: 'script', format: 'skip' }, { selector: 'style', format: 'skip' }],
  });

const parsed = async (source: Uint8Array): Promise<Email> => {
  try {
    return await PostalMime.parse(source, { maxNestingDepth: 20, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true });
  } catch {
    throw invalid(words.refusals.broken);
  }
};

/** A message's senders and receivers, its day as written, its subject and its own words. Throws invalid for what is no message, or is damaged beyond reading. */
export const parseEmail = async (source: Uint8Array) => {
  if (!hasMailHeaders(new TextDecoder('windows-1252').decode(source.subarray(0, LOOKED_AT)))) throw invalid(words.refusals.notEmail);
  const mail = await parsed(source);
  const addresses = mailboxes([mail.from, mail.sender, ...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.replyTo ?? [])]);
  const text = mail.text ?? (mail.html ? wordsOfHtml(mail.html) : '');
  return {
    addresses: [...new Map(addresses.map((one) => [one.address.toLowerCase(), one])).values()].slice(0, MOST_ADDRESSES),
    sentAt: mail.date ?? null,
    subject: [...emailWords(mail.subject ?? '').replaceAll('\n', ' ')].slice(0, SUBJECT).join('') || words.noSubject,
    text: emailText(text, words.cut),
  };
};
