import { expect, it } from 'vitest';
import { carriesValue } from '@/lib/domain/indicators/carries-value';
import { OBSERVATION_STATUSES } from '@/lib/domain/indicators/observation-status';

it('knows which statuses hold a number', () => {
  expect(OBSERVATION_STATUSES.filter(carriesValue)).toEqual([
    'final', 'preliminary', 'revised', 'estimate', 'use-with-caution',
  ]);
});
