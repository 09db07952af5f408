import { hasMailHeaders } from './mail-headers';

export type TextLook = 'text' | 'email' | 'calendar' | 'card' | 'markup' | 'binary';

// What a text file may hold beside letters: tab, line feed, form feed, carriage return, escape.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;
const MARKUP = /^\s*<(?:!doctype|\?xml|!--|[a-z][a-z0-9:-]*[\s>/])/i;
const ACTIVE = /<\s*(?:script|svg|iframe|object|embed|html)\b/i;

/**
 * What the beginning of a file is that no signature names (`head`: its first bytes, `whole` when that is all of it). Bytes that are not UTF-8
 * and hold no text of an older code page are binary. Text that begins as markup, or holds script where it is no e-mail, is markup.
 */
export const lookAtText = (head: Uint8Array, whole: boolean): TextLook => {
  const text = decoded(head, whole);
  if (text === null) return 'binary';
  const start = text.replace(/^\ufeff/, '');
  if (/^BEGIN:VCALENDAR\s/i.test(start)) return 'calendar';
  if (/^BEGIN:VCARD\s/i.test(start)) return 'card';
  if (MARKUP.test(start)) return 'markup';
  if (hasMailHeaders(start)) return 'email';
  return ACTIVE.test(start) ? 'markup' : 'text';
};

const decoded = (head: Uint8Array, whole: boolean): string | null => {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) ? 'utf-16le' : (head[0] === 0xfe && head[1] === 0xff) ? 'utf-16be' : null;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(head, { stream: !whole });
    return CONTROL.test(text) ? null : text;
  } catch {
    const text = new TextDecoder('windows-1252').decode(head);
    return CONTROL.test(text) ? null : text;
  }
};
