const Z_95 = 1.959963984540054;

export type ShareInterval = { readonly lo: number; readonly hi: number };

/**
 * 95 % interval of a share of `of` that counts `hits` (Wilson 1927, JASA 22: 209-212), fractions 0 to 1:
 * centre `(p + z²/2n) / (1 + z²/n)`, half width `z/(1 + z²/n) · sqrt(p(1-p)/n + z²/4n²)`, p = hits/n, z = 1.96.
 * Never empty and never outside 0 to 1, also where none or all of few went on. Null for none; RangeError for hits outside 0 to `of`.
 */
export const wilsonInterval = (hits: number, of: number): ShareInterval | null => {
  if (!(hits >= 0 && hits <= of)) throw new RangeError('Hits lie between none and all');
  if (of === 0) return null;
  const p = hits / of;
  const z2 = Z_95 * Z_95;
  const scale = 1 + z2 / of;
  const centre = (p + z2 / (2 * of)) / scale;
  const half = (Z_95 / scale) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return { lo: hits === 0 ? 0 : Math.max(0, centre - half), hi: hits === of ? 1 : Math.min(1, centre + half) };
};
