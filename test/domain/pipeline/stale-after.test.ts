import { expect, it } from 'vitest';
import { staleAfter } from '@/lib/domain/pipeline/stale-after';

it('takes the 75th percentile from 20 closed visits on, and 30 days before', () => {
  expect([staleAfter({ closed: 0, p75: null }), staleAfter({ closed: 19, p75: 90 }), staleAfter({ closed: 20, p75: 90 }), staleAfter({ closed: 20, p75: null })]).toEqual([30, 30, 90, null]);
});
