/** A short key of plain text that shows nothing of it: 52 bits (two rounds of Murmur's mixing), written in base 36 after the letter of what it is made from. */
export const keyOf = (from: string, text: string): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  // In parts of at most 30 bits, which are written quickly.
  return from + (low & 0x3fffffff).toString(36) + ((high >>> 4) & 0x3fffff).toString(36);
};
