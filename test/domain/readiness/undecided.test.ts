import { expect, it } from 'vitest';
import { undecided } from '@/lib/domain/readiness/undecided';

const placed = { visible: true, lq: 1.9, borderline: false, firms: 9, ready: true } as const;

it('has nothing to say of whoever has a place', () => {
  expect(undecided(placed)).toEqual([]);
  expect(undecided({ ...placed, ready: false })).toEqual([]);
});

it.each([
  [{ visible: null, lq: null, borderline: 'unknown' as const }, ['no-table']],
  [{ visible: false, lq: null, borderline: 'unknown' as const }, ['depth']],
  [{ lq: null, borderline: 'unknown' as const }, ['lq']],
  [{ borderline: 'unknown' as const }, ['sureness']],
  [{ borderline: true }, ['borderline']],
  [{ ready: null }, ['readiness']],
  [{ ready: null, firms: 0 }, ['nobody']],
  [{ borderline: 'unknown' as const, ready: null }, ['sureness', 'readiness']],
])('names what lacks where %j', (given, lacks) => {
  expect(undecided({ ...placed, ...given })).toEqual(lacks);
});
