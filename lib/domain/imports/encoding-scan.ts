import { fileSignature } from './file-signature';
import type { EncodingVerdict, NotTextReason } from './text-encoding';
import { utf16Kind } from './utf16-kind';

const CONTROL_CHARACTERS_OF_TEXT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
/** What a file begins with is told by so many bytes. */
const ENOUGH = 4096;
type Utf16 = NonNullable<ReturnType<typeof utf16Kind>>;

const IS_CONTROL = Uint8Array.from({ length: 256 }, (_, byte) => Number((byte < 0x20 && !CONTROL_CHARACTERS_OF_TEXT.has(byte)) || byte === 0x7f));

const hasControl = (chunk: Uint8Array) => {
  for (let at = 0; at < chunk.length; at += 1) if (IS_CONTROL[chunk[at] ?? 0] === 1) return true;
  return false;
};

const joined = (first: Uint8Array, second: Uint8Array) => {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};

/** Looks for control characters among the units of UTF-16, which a piece may cut in two. */
const controlInUtf16 = (kind: Utf16) => {
  let first: number | null = null;
  return (chunk: Uint8Array) => {
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (first === null) first = byte;
      else {
        const [high, low] = kind === 'utf-16be' ? [first, byte] : [byte, first];
        if (high === 0 && IS_CONTROL[low] === 1) return true;
        first = null;
      }
    }
    return false;
  };
};

/**
 * Finds the encoding of a file handed over in pieces: UTF-8 with or without byte order mark, UTF-16 of both orders,
 * Windows-1252 where the bytes are not valid UTF-8. NUL or other control characters mean the file is no text.
 * However it is cut into pieces: the first bytes are judged when there are enough of them, or at the end. `refused` says why it is no text as
 * soon as that is known.
 */
export function encodingScan(): { see: (chunk: Uint8Array) => void; refused: () => NotTextReason | null; verdict: () => EncodingVerdict } {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let verdict: EncodingVerdict | null = null;
  let head: Uint8Array | null = new Uint8Array();
  let validUtf8 = true;
  let utf16: Utf16 | null = null;
  let holdsControl = hasControl;

  const tryUtf8 = (chunk?: Uint8Array) => {
    try {
      utf8.decode(chunk, { stream: chunk !== undefined });
    } catch {
      validUtf8 = false;
    }
  };
  const begin = (bytes: Uint8Array) => {
    head = null;
    const signature = fileSignature(bytes);
    utf16 = utf16Kind(bytes);
    if (signature) verdict = { ok: false, reason: signature };
    else if (utf16) holdsControl = controlInUtf16(utf16);
    take(bytes);
  };
  const take = (chunk: Uint8Array) => {
    if (verdict) return;
    if (holdsControl(chunk)) verdict = { ok: false, reason: 'binary' };
    else if (utf16 === null && validUtf8) tryUtf8(chunk);
  };

  return {
    see(chunk) {
      if (head === null) return take(chunk);
      const held = head.length === 0 ? chunk : joined(head, chunk);
      if (held.length < ENOUGH) head = held.slice();
      else begin(held);
    },
    refused: () => (verdict && !verdict.ok ? verdict.reason : null),
    verdict() {
      if (head !== null && head.length === 0) return { ok: false, reason: 'empty' };
      if (head !== null) begin(head);
      if (verdict) return verdict;
      if (utf16 !== null) return { ok: true, encoding: utf16 };
      if (validUtf8) tryUtf8();
      return { ok: true, encoding: validUtf8 ? 'utf-8' : 'windows-1252' };
    },
  };
}
