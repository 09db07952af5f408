import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/domain/flow/day-number';
import { daysToDecision } from '@/lib/domain/flow/days-to-decision';
import { visitsOf } from './visits-of';

const [from, today] = [dayNumber('2025-01-01'), dayNumber('2026-06-30')];
const of = (cases: Parameters<typeof visitsOf>[0]) => daysToDecision(visitsOf(cases), 0, from, today);

describe('the days to a decision', () => {
  it('run from the day a case began to its first day in decision, or to its being won without one', () => {
    const { reached, waiting, median, p90 } = of({
      a: [['identified', '2026-01-01'], ['decision', '2026-01-11'], ['solution', '2026-01-20'], ['decision', '2026-02-01']],
      b: [['identified', '2026-01-01'], ['won', '2026-01-31']],
      c: [['identified', '2026-01-01'], ['decision', '2026-03-02']],
    });
    // 10, 30 and 60 days: S falls to 2/3, 1/3, 0.
    expect([reached, waiting, median, p90]).toEqual([3, 0, { value: 30 }, { value: 60 }]);
  });
  it('count a case that is not there for as long as it lasts, and a lost one until it was lost', () => {
    // Lost after 5 days: of the two still at risk on day 10 one is there, S = 1/2; the other waits since 180 days.
    const { reached, waiting, median, p90 } = of({ a: [['identified', '2026-01-01'], ['decision', '2026-01-11']], b: [['identified', '2026-01-01'], ['lost', '2026-01-06']], c: [['identified', '2026-01-01']] });
    expect([reached, waiting, median, p90]).toEqual([1, 2, { value: 10 }, { value: null, reason: 'not-reached' }]);
  });
  it('are not known while none is there, and leave out what began earlier or is of another stream', () => {
    expect(of({ a: [['identified', '2024-01-01'], ['decision', '2026-01-11']] })).toEqual({ reached: 0, waiting: 0, median: { value: null, reason: 'no-visits' }, p90: { value: null, reason: 'no-visits' } });
    expect(daysToDecision(visitsOf({ a: [['identified', '2026-01-01'], ['decision', '2026-01-11']] }, 'attraction'), 0, from, today).reached).toBe(0);
  });
});
