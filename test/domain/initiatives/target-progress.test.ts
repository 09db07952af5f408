import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetProgress } from '@/lib/domain/initiatives/target-progress';

const aim = { baseline: 10, baselineOn: '2026-01-01', goal: 20, dueOn: '2027-01-01' };
const actual = (value: number, asOf = '2026-07-02') => ({ value, asOf, from: null });
const stateOf = (...args: Parameters<typeof targetProgress>) => targetProgress(...args).state;

describe('the way of a target', () => {
  it('is the share from the baseline to the goal, beside the share of the time', () => {
    // The 2nd of July is day 182 of 365: 0.4986.
    expect(targetProgress(aim, actual(15), '2026-07-02')).toEqual({ state: 'on_track', share: { value: 0.5 } });
    expect(targetProgress(aim, actual(14), '2026-07-02')).toEqual({ state: 'behind', share: { value: 0.4 } });
    expect(targetProgress(aim, actual(8), '2026-07-02').share).toEqual({ value: -0.2 });
  });
  it('is met at the goal, and missed only after its day', () => {
    expect(stateOf(aim, actual(20), '2026-02-01')).toBe('met');
    expect(stateOf(aim, actual(19), '2027-01-01')).toBe('behind');
    expect(stateOf(aim, actual(19), '2027-01-02')).toBe('missed');
    expect(stateOf(aim, actual(20), '2028-01-01')).toBe('met');
  });
  it('reads a goal below the baseline as a fall that is wanted', () => {
    expect(targetProgress({ ...aim, goal: 5 }, actual(5), '2026-02-01')).toEqual({ state: 'met', share: { value: 1 } });
    expect(targetProgress({ ...aim, goal: 5 }, actual(9), '2026-07-02')).toEqual({ state: 'behind', share: { value: 0.2 } });
  });
  it('takes an unknown for no zero: no actual, no baseline, a figure older than the baseline', () => {
    expect(targetProgress(aim, { value: null, reason: 'suppressed' }, '2026-07-02')).toEqual({ state: 'unknown', share: { value: null, reason: 'suppressed' } });
    expect(targetProgress({ ...aim, baseline: null }, actual(15), '2026-07-02')).toEqual({ state: 'unknown', share: { value: null, reason: 'no-baseline' } });
    expect(targetProgress(aim, actual(15, '2025'), '2026-07-02')).toEqual({ state: 'unknown', share: { value: null, reason: 'older-than-baseline' } });
    expect(stateOf(aim, actual(15, '2026'), '2026-07-02')).toBe('on_track');
  });
  it('is met without a baseline too', () => {
    expect(stateOf({ ...aim, baseline: null }, actual(21), '2026-07-02')).toBe('met');
  });
  it('never loses by a better actual', () => {
    const rank = { missed: 0, unknown: 0, behind: 1, on_track: 2, met: 3 };
    fc.assert(fc.property(fc.nat(40), fc.nat(40), (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(rank[stateOf(aim, actual(high), '2026-07-02')]).toBeGreaterThanOrEqual(rank[stateOf(aim, actual(low), '2026-07-02')]);
    }));
  });
});
