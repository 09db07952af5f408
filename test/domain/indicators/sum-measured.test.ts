import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { sumMeasured } from '@/lib/domain/indicators/sum-measured';

it('adds known parts', () => {
  expect(sumMeasured([known(945), known(1175), known(725)])).toEqual({ value: 2845 });
});

it('is missing with the reason of a missing part, not the sum of the others', () => {
  expect(sumMeasured([known(945), missing('below-release-limit'), known(725)])).toEqual(missing('below-release-limit'));
});

it('is not 0 when there is nothing to add', () => {
  expect(sumMeasured([])).toEqual(missing('not-available'));
});
