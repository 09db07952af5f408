import type { NotTextReason } from './text-encoding';

const SIGNATURES: readonly (readonly [NotTextReason, readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What a workbook that was locked with a password holds, in the letters a compound file writes names with. */
const LOCKED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const holds = (head: Uint8Array, sought: readonly number[]) => {
  for (let at = head.indexOf(sought[0] ?? 0); at >= 0; at = head.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((byte, index) => head[at + index] === byte)) return true;
  }
  return false;
};

const MARKUP: readonly (readonly [NotTextReason, RegExp])[] = [
  ['web-page', /^\s*(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body|meta|table|style)[\s>]/i],
  ['xml', /^\s*<\?xml\s/i],
];

const OPENING = 2048;

/** The opening as text, whatever encoding it has: markup is of plain letters, and NUL bytes between them mean UTF-16. */
const opening = (head: Uint8Array) => String.fromCharCode(...head.subarray(0, OPENING).filter((byte) => byte !== 0)).replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');

/**
 * What a file that is no table of text says it is by its beginning; null for anything else. An .xlsx workbook is an `archive`,
 * one with a password a `locked-workbook` where the name of its locked part stands in `head`. A web page and XML are told by their first tag.
 */
export const fileSignature = (head: Uint8Array): NotTextReason | null => {
  const reason = SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0] ?? null;
  if (reason === 'old-spreadsheet' && holds(head, LOCKED)) return 'locked-workbook';
  return reason ?? MARKUP.find(([, tag]) => tag.test(opening(head)))?.[0] ?? null;
};
