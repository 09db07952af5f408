import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { share } from '@/lib/domain/indicators/share';

it('gives the published share of mining in the Northeast, 2024 (15.7 per cent)', () => {
  expect(share(known(5562), known(35_438)).value).toBeCloseTo(0.157, 3);
});

it('is undefined over a total of 0 and missing when a figure is', () => {
  expect(share(known(0), known(0))).toEqual(missing('zero-total'));
  expect(share(missing('suppressed'), known(10))).toEqual(missing('suppressed'));
  expect(share(known(1), missing('not-available'))).toEqual(missing('not-available'));
});
