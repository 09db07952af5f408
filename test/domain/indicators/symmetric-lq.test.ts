import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locationQuotient } from '@/lib/domain/indicators/location-quotient';
import { known, missing } from '@/lib/domain/indicators/measured';
import { symmetricLq } from '@/lib/domain/indicators/symmetric-lq';
import { f1Counts, INDUSTRIES } from './fixture-f1';

it('gives the symmetric quotients of fixture F1', () => {
  const values = INDUSTRIES.map((i) => Number(symmetricLq(locationQuotient(f1Counts(i, 'end'))).value?.toFixed(4)));
  expect(values).toEqual([0.1675, 0.0806, -0.3726, -0.1716]);
});

it('is -1 at 0, 0 at 1, and turns its sign with the reciprocal', () => {
  expect(symmetricLq(known(0))).toEqual({ value: -1 });
  expect(symmetricLq(known(1))).toEqual({ value: 0 });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (lq) => {
      expect(symmetricLq(known(lq)).value).toBeCloseTo(-(symmetricLq(known(1 / lq)).value ?? NaN), 9);
    }),
  );
});

it('is missing when the quotient is', () => {
  expect(symmetricLq(missing('zero-reference'))).toEqual(missing('zero-reference'));
});
