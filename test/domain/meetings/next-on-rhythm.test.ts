import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOnRhythm } from '@/lib/domain/meetings/next-on-rhythm';
import type { Rhythm } from '@/lib/domain/meetings/rhythm';
import { addDays } from '@/lib/domain/shared/add-days';

const fortnightly: Rhythm = { rhythm: 'weeks', every: 2, nth: null, weekday: null, startsOn: '2026-11-05' };
const monthly = (nth: number, weekday: number, every = 1): Rhythm => ({ rhythm: 'months', every, nth, weekday, startsOn: '2026-09-15' });

describe('the next day of a rhythm', () => {
  it('is its first day while none has passed', () => {
    expect(nextOnRhythm(fortnightly, '2026-10-01')).toBe('2026-11-05');
    expect(nextOnRhythm(fortnightly, '2026-11-04')).toBe('2026-11-05');
  });
  it('counts weeks from the first day, whatever was moved meanwhile', () => {
    expect(nextOnRhythm(fortnightly, '2026-11-05')).toBe('2026-11-19');
    expect(nextOnRhythm(fortnightly, '2026-11-20')).toBe('2026-12-03');
  });
  it('finds the n-th weekday of the month, and the last one', () => {
    expect(nextOnRhythm(monthly(2, 2), '2026-11-01')).toBe('2026-11-10');
    expect(nextOnRhythm(monthly(2, 2), '2026-11-10')).toBe('2026-12-08');
    expect(nextOnRhythm(monthly(5, 4), '2026-11-01')).toBe('2026-11-26');
    expect(nextOnRhythm(monthly(5, 1), '2026-11-01')).toBe('2026-11-30');
  });
  it('skips the day of its first month that lies before it begins, and the months between', () => {
    expect(nextOnRhythm(monthly(1, 2), '2026-01-01')).toBe('2026-10-06');
    expect(nextOnRhythm(monthly(3, 3, 2), '2026-09-16')).toBe('2026-11-18');
  });
  it('is always later, never before the start, and the same however one comes to it', () => {
    const rhythms = fc.record({
      rhythm: fc.constantFrom('weeks' as const, 'months' as const), every: fc.integer({ min: 1, max: 26 }), nth: fc.integer({ min: 1, max: 5 }), weekday: fc.integer({ min: 1, max: 7 }),
      startsOn: fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days)),
    });
    fc.assert(fc.property(rhythms, fc.integer({ min: 0, max: 3000 }), (rhythm, days) => {
      const after = addDays('2024-01-01', days);
      const next = nextOnRhythm(rhythm, after);
      expect(next > after && next >= rhythm.startsOn).toBe(true);
      expect(nextOnRhythm(rhythm, addDays(next, -1))).toBe(next);
    }));
  });
});
