import { describe, expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { measuredObservation } from '@/lib/domain/indicators/measured-observation';

describe('the figure of an observation', () => {
  it.each(['final', 'preliminary', 'revised', 'estimate', 'use-with-caution'] as const)('is the value of a %s cell', (status) => {
    expect(measuredObservation({ value: 0, status })).toEqual({ value: 0 });
  });

  it.each([
    'suppressed', 'unreliable', 'not-available', 'never-available', 'not-applicable', 'rounded-zero', 'below-release-limit',
  ] as const)('is null for a %s cell, whatever number is printed in it', (status) => {
    expect(measuredObservation({ value: 0, status })).toEqual(missing(status));
    expect(measuredObservation({ value: 4200, status })).toEqual(missing(status));
  });

  it('does not turn an empty final cell into 0', () => {
    expect(measuredObservation({ value: null, status: 'final' })).toEqual(missing('not-available'));
  });
});
