import type { NotTextReason } from './text-encoding';

const SIGNATURES: readonly (readonly [NotTextReason, readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What a file that is no text says it is by its first bytes; null for anything else. An .xlsx workbook is an `archive`. */
export const fileSignature = (head: Uint8Array): NotTextReason | null =>
  SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0] ?? null;
