import { describe, expect, it } from 'vitest';
import { surfaced, surfacedOrder } from '@/lib/domain/pipeline/surfaced';

const calm = { slipping: null, stale: false, nextStepOn: null };

describe('a case that surfaces by itself', () => {
  it('does so because it slips, before it does so for anything else', () => {
    expect(surfaced({ slipping: { why: 'missing' }, stale: true, nextStepOn: null }, '2026-11-23')).toBe('slipping');
    expect(surfaced({ ...calm, stale: true, nextStepOn: '2026-11-23' }, '2026-11-23')).toBe('stale');
  });
  it('has a next step due within seven days, today the first of them', () => {
    expect(['2026-11-23', '2026-11-29', '2026-11-30'].map((nextStepOn) => surfaced({ ...calm, nextStepOn }, '2026-11-23'))).toEqual(['due', 'due', null]);
  });
  it('stands behind those of one\'s own, then by why and by jobs', () => {
    const of = (id: string, mine: boolean, why: 'slipping' | 'stale' | 'due', jobs: number | null) => ({ id, mine, why, jobs });
    const sorted = [of('a', false, 'slipping', 90), of('b', true, 'due', 9), of('c', true, 'slipping', null), of('d', true, 'slipping', 4), of('e', true, 'stale', 40)].sort(surfacedOrder);
    expect(sorted.map(({ id }) => id)).toEqual(['d', 'c', 'e', 'b', 'a']);
  });
});
