export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Why a file is no table of text: said before anything is parsed. */
export const NOT_TEXT_REASONS = ['empty', 'archive', 'locked-workbook', 'old-spreadsheet', 'web-page', 'xml', 'pdf', 'binary'] as const;
export type NotTextReason = (typeof NOT_TEXT_REASONS)[number];

export type EncodingVerdict = { ok: true; encoding: TextEncoding } | { ok: false; reason: NotTextReason };
