import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { estimatedLq } from '@/lib/domain/indicators/suppressed/estimated-lq';

const CELL = { estimate: 30, lo: 10, hi: 40, method: 'bounds-then-proportional-fit', is_estimate: true } as const;
const COUNTS = { e_r: known(1000), e_in: known(10_000), e_n: known(1_000_000) };

it('gives the quotient at the estimate and at its bounds, flagged', () => {
  expect(estimatedLq(CELL, COUNTS)).toEqual({ ...CELL, estimate: expect.closeTo(3, 12), lo: expect.closeTo(1, 12), hi: expect.closeTo(4, 12) });
});

it('passes on what is withheld or missing', () => {
  expect(estimatedLq(missing('would-disclose'), COUNTS)).toEqual(missing('would-disclose'));
  expect(estimatedLq(CELL, { ...COUNTS, e_in: missing('suppressed') })).toEqual(missing('suppressed'));
});
