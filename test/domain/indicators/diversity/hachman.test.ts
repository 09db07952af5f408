import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hachman } from '@/lib/domain/indicators/diversity/hachman';
import { known, missing } from '@/lib/domain/indicators/measured';
import { anyPairs, F1_PAIRS } from './fixture-shares';

it('gives the index of fixture F1', () => {
  expect(hachman(F1_PAIRS).value).toBeCloseTo(0.888529, 6);
});

it('is null where the reference lacks what the region has, and skips what neither has', () => {
  const same = { region: known(1), reference: known(1) };
  expect(hachman([same, { region: known(0), reference: known(0) }])).toEqual(known(1));
  expect(hachman([{ region: known(0.4), reference: known(0) }, { region: known(0.6), reference: known(1) }])).toEqual(missing('zero-reference'));
  expect(hachman([{ region: known(0), reference: known(1) }])).toEqual(missing('zero-total'));
  expect(hachman([same, { region: missing('suppressed'), reference: known(0) }])).toEqual(missing('suppressed'));
});

it('lies above 0 and at most at 1', () => {
  fc.assert(fc.property(anyPairs, (pairs) => {
    const index = hachman(pairs).value ?? NaN;
    expect(index).toBeGreaterThan(0);
    expect(index).toBeLessThanOrEqual(1 + 1e-12);
  }));
});
