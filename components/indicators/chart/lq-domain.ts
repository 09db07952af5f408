/** Whole powers of two around the quotients to be drawn, at least from 1/4 to 4; a quotient of 0 stands on the left edge. */
export function lqDomain(quotients: readonly number[]): [number, number] {
  const drawn = quotients.filter((lq) => lq > 0);
  const least = Math.floor(Math.log2(Math.min(0.25, ...drawn.map((lq) => lq * 0.9))));
  const most = Math.ceil(Math.log2(Math.max(4, ...drawn.map((lq) => lq * 1.15))));
  return [2 ** Math.max(least, -6), 2 ** Math.min(most, 8)];
}

/** The powers of two of a domain. */
export function powersOfTwo([low, high]: readonly [number, number]): number[] {
  const first = Math.round(Math.log2(low));
  return Array.from({ length: Math.round(Math.log2(high)) - first + 1 }, (_, step) => 2 ** (first + step));
}
