import fc from 'fast-check';
import { expect, it } from 'vitest';
import { krugman } from '@/lib/domain/indicators/diversity/krugman';
import { known, missing } from '@/lib/domain/indicators/measured';
import { anyPairs, F1_PAIRS } from './fixture-shares';

it('gives the index of fixture F1', () => {
  expect(krugman(F1_PAIRS).value).toBeCloseTo(0.338186, 6);
});

it('is 0 for the same structure, 2 where nothing is shared', () => {
  expect(krugman([{ region: known(0.3), reference: known(0.3) }, { region: known(0.7), reference: known(0.7) }])).toEqual(known(0));
  expect(krugman([{ region: known(1), reference: known(0) }, { region: known(0), reference: known(1) }])).toEqual(known(2));
});

it('is null when a share of either side is', () => {
  expect(krugman([{ region: missing('suppressed'), reference: known(1) }])).toEqual(missing('suppressed'));
  expect(krugman([{ region: known(1), reference: missing('not-available') }])).toEqual(missing('not-available'));
});

it('stays below 2 for a region inside its reference', () => {
  fc.assert(fc.property(anyPairs, (pairs) => {
    expect(krugman(pairs).value).toBeGreaterThanOrEqual(0);
    expect(krugman(pairs).value).toBeLessThan(2);
  }));
});
