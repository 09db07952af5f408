/** Employment size ranges of Canadian Business Counts, both bounds included; 500 and over is open. Source: Statistics Canada. */
export const SIZE_RANGES = [
  { lo: 1, hi: 4 }, { lo: 5, hi: 9 }, { lo: 10, hi: 19 }, { lo: 20, hi: 49 },
  { lo: 50, hi: 99 }, { lo: 100, hi: 199 }, { lo: 200, hi: 499 }, { lo: 500, hi: null },
] as const;
