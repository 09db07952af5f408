import { describe, expect, it } from 'vitest';
import { streamsOfPeriod } from '@/lib/domain/reports/streams-of-period';

const one = (id: string, jobsAtRisk: number | null, more: object = {}) => ({ id, stream: 'retention' as const, stage: 'qualified' as const, organizationId: `firm-${id}`, jobsAtRisk, jobsAtStake: null, ...more });
const retention = (...given: Parameters<typeof streamsOfPeriod>) => streamsOfPeriod(...given)[0];

describe('cases of a period', () => {
  it('are counted once each: open, moved, won and lost; being opened is no move', () => {
    const move = (caseId: string, from: 'identified' | 'decision' | null, to: 'contacted' | 'won' | 'identified') => ({ caseId, stream: 'retention' as const, from, to });
    expect(retention([one('a', 10), one('b', 20), one('c', 30, { stage: 'won' })], [move('a', null, 'identified'), move('b', 'identified', 'contacted'), move('b', 'decision', 'contacted'), move('c', 'decision', 'won')]))
      .toMatchObject({ stream: 'retention', open: 2, moved: 2, won: 1, lost: 0 });
  });

  it('tell their jobs where three firms contribute and none dominates, and never a sum that is one firm', () => {
    expect(retention([one('a', 10), one('b', 20), one('c', 30), one('d', null)], [])?.jobs).toEqual({ value: 60 });
    expect(retention([one('a', 10), one('b', 20)], [])?.jobs).toEqual({ value: null, reason: 'too-few-firms' });
    expect(retention([one('a', 10), one('b', 20), one('c', 5, { organizationId: 'firm-a' })], [])?.jobs).toEqual({ value: null, reason: 'too-few-firms' });
    expect(retention([one('a', 900), one('b', 20), one('c', 5)], [])?.jobs).toEqual({ value: null, reason: 'withheld-dominance' });
    expect(retention([one('a', null)], [])?.jobs).toEqual({ value: null, reason: 'unknown' });
  });
});
