import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { surveyInterval } from '@/lib/domain/indicators/survey-interval';
import { countsOf } from './counts-of';

const counts = countsOf(30, 1000, 10_000, 1_000_000);

it('is the quotient at 1.96 published standard errors either side', () => {
  expect(surveyInterval(counts, known(5), false)).toEqual({ lo: expect.closeTo(2.02, 10), hi: expect.closeTo(3.98, 10) });
});

it('stays within 0 and the ceiling', () => {
  expect(surveyInterval(counts, known(20), false)).toMatchObject({ lo: 0 });
  expect(surveyInterval(countsOf(30, 1000, 40, 2000), known(10), true)).toMatchObject({ hi: 2 });
});

it('does not exist without a published standard error, whatever the reason', () => {
  expect(surveyInterval(counts, missing('not-available'), false)).toEqual(missing('no-standard-error'));
});

it('has no bounds where the quotient has no value', () => {
  expect(surveyInterval({ ...counts, e_ir: missing('suppressed') }, known(5), false)).toEqual(missing('suppressed'));
  expect(surveyInterval(countsOf(0, 0, 1, 2), known(5), false)).toEqual(missing('zero-total'));
  expect(surveyInterval(countsOf(1, 2, 0, 2), known(5), false)).toEqual(missing('zero-reference'));
});
