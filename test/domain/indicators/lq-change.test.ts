import { expect, it } from 'vitest';
import { locationQuotient } from '@/lib/domain/indicators/location-quotient';
import { lqChange } from '@/lib/domain/indicators/lq-change';
import { known, missing } from '@/lib/domain/indicators/measured';
import { countsOf } from './counts-of';
import { spanOf } from './fixture-series';

const span = spanOf(2002, 2013);

// CANSIM 282-0061, thousands: mining and all industries, Northeast and BC.
it('shows mining in the Northeast losing 11.4 LQ points while its jobs grew, 2002 to 2013', () => {
  const base = locationQuotient(countsOf(2.8, 33.3, 9.3, 1952.8));
  const end = locationQuotient(countsOf(3.1, 38.9, 29.5, 2308.1));
  expect(lqChange(span, { base, end }).value).toBeCloseTo(-11.4207, 4);
});

it('is null when either quotient is', () => {
  expect(lqChange(span, { base: missing('below-release-limit'), end: known(3) })).toEqual(missing('below-release-limit'));
});
