import { expect, it } from 'vitest';
import { promiseCounts } from '@/lib/domain/forming/promise-counts';

it('counts promises by how they stand today, late ones apart and withdrawn ones nowhere', () => {
  const of = (state: 'open' | 'kept' | 'partly' | 'broken' | 'withdrawn', dueOn: string | null = null) => ({ state, dueOn });
  const promises = [of('kept'), of('partly'), of('broken'), of('withdrawn'), of('open'), of('open', '2026-11-20'), of('open', '2026-11-19')];
  expect(promiseCounts(promises, '2026-11-20')).toEqual({ kept: 2, open: 2, late: 1, broken: 1 });
});
