import type { TextEncoding } from './text-encoding';

// 0x80 to 0x9F of Windows-1252; some runtimes decode these as Latin-1 control characters. Unassigned places stay as they are.
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes a file piece by piece; call it once more without a piece at the end. A byte order mark is dropped. */
export function textDecoder(encoding: TextEncoding): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding);
  const decode = (chunk?: Uint8Array) => decoder.decode(chunk, { stream: chunk !== undefined });
  if (encoding !== 'windows-1252') return decode;
  return (chunk) => decode(chunk).replace(/[\u0080-\u009f]/g, (mark) => C1[mark.charCodeAt(0) - 0x80] ?? mark);
}
