import { expect, it } from 'vitest';
import { known, MISSING_REASONS, missing } from '@/lib/domain/indicators/measured';
import { isRefusal, refusal, REFUSAL_REASONS } from '@/lib/domain/indicators/refusal';
import { LABOUR_FORCE_SURVEY } from './fixture-series';

it('names each refused series once and stands where the figure would', () => {
  const refused = refusal('mixed-vintage', LABOUR_FORCE_SURVEY, LABOUR_FORCE_SURVEY);
  expect(refused).toMatchObject({ value: null, reason: 'mixed-vintage', series: ['lfs-er'] });
  expect(isRefusal(refused)).toBe(true);
});

it('is told from other missing figures and from known ones', () => {
  expect(isRefusal(missing('no-time-series'))).toBe(false);
  expect(isRefusal(known(1))).toBe(false);
});

it('uses reasons every missing figure may carry', () => {
  expect(MISSING_REASONS).toEqual(expect.arrayContaining([...REFUSAL_REASONS]));
});
