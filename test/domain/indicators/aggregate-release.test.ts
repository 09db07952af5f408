import { describe, expect, it } from 'vitest';
import { aggregateRelease } from '@/lib/domain/indicators/aggregate-release';

describe('releasing an aggregate of firm answers', () => {
  it('needs three firms that contribute', () => {
    expect(aggregateRelease([10, 20, 30])).toEqual({ released: true });
    expect(aggregateRelease([10, 20])).toEqual({ released: false, reason: 'too-few-firms' });
    expect(aggregateRelease([10, 20, 0])).toEqual({ released: false, reason: 'too-few-firms' });
    expect(aggregateRelease([])).toEqual({ released: false, reason: 'too-few-firms' });
  });

  it('is withheld when one firm holds more than 80 per cent', () => {
    expect(aggregateRelease([80, 10, 10])).toEqual({ released: true });
    expect(aggregateRelease([81, 10, 9])).toEqual({ released: false, reason: 'withheld-dominance' });
  });

  it('can be made stricter, never looser', () => {
    expect(aggregateRelease([10, 20, 30], { leastFirms: 4, mostDominance: 0.8 })).toMatchObject({ released: false });
    expect(aggregateRelease([60, 20, 20], { leastFirms: 3, mostDominance: 0.5 })).toMatchObject({ released: false });
    expect(aggregateRelease([10, 20], { leastFirms: 1, mostDominance: 1 })).toMatchObject({ released: false });
    expect(aggregateRelease([90, 5, 5], { leastFirms: 1, mostDominance: 1 })).toMatchObject({ released: false });
  });
});
