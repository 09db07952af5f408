const SAMPLE = 4096;
const MOSTLY = 0.4;
const HARDLY = 0.05;

/**
 * Whether the bytes are UTF-16, by byte order mark or, without one, by where the zero bytes of Latin text fall
 * (little endian: every second byte). Null otherwise.
 */
export function utf16Kind(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(head.length, SAMPLE) / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index += 1) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd / pairs > MOSTLY && even / pairs < HARDLY) return 'utf-16le';
  return even / pairs > MOSTLY && odd / pairs < HARDLY ? 'utf-16be' : null;
}
