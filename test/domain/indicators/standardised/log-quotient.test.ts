import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { logQuotient } from '@/lib/domain/indicators/standardised/log-quotient';

it('is the natural logarithm, which 0 does not have', () => {
  expect(logQuotient(known(1))).toEqual(known(0));
  expect(logQuotient(known(Math.E))).toEqual(known(1));
  expect(logQuotient(known(0))).toEqual(missing('zero-quotient'));
  expect(logQuotient(missing('suppressed'))).toEqual(missing('suppressed'));
});
