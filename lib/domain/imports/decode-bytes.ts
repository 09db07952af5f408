import { encodingScan } from './encoding-scan';
import { textDecoder } from './text-decoder';
import type { NotTextReason, TextEncoding } from './text-encoding';

export type DecodedText = { ok: true; encoding: TextEncoding; text: string } | { ok: false; reason: NotTextReason };

/** A whole file as text, or the reason why it is none. For a file in pieces use `encodingScan`, then `textDecoder`. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const scan = encodingScan();
  scan.see(bytes);
  const verdict = scan.verdict();
  if (!verdict.ok) return verdict;
  const decode = textDecoder(verdict.encoding);
  return { ok: true, encoding: verdict.encoding, text: decode(bytes) + decode() };
}
