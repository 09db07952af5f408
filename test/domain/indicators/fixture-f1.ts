import { known, type Measured } from '@/lib/domain/indicators/measured';

/** Farhauer and Kröll 2013, as shipped in the manual pages of the R package REAT: four industries, region A and reference. */
export const F1 = {
  region: { base: [90, 20, 10, 60], end: [100, 40, 10, 55], totals: { base: 180, end: 205 } },
  reference: { base: [400, 150, 150, 400], end: [440, 210, 135, 480], totals: { base: 1100, end: 1265 } },
} as const;

export const INDUSTRIES = [0, 1, 2, 3] as const;
type When = 'base' | 'end';

export const f1Counts = (i: number, when: When) => ({
  e_ir: knownAt(F1.region[when], i),
  e_r: known(F1.region.totals[when]),
  e_in: knownAt(F1.reference[when], i),
  e_n: known(F1.reference.totals[when]),
});

export const f1Region = (i: number) => ({ base: knownAt(F1.region.base, i), end: knownAt(F1.region.end, i) });
export const f1Reference = (i: number) => ({ base: knownAt(F1.reference.base, i), end: knownAt(F1.reference.end, i) });

const knownAt = (figures: readonly number[], i: number): Measured => known(figures[i] ?? NaN);
