import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOCK_UNITS } from '@/lib/domain/listening/clock';
import { isBusinessDay } from '@/lib/domain/listening/red-flags/business-day';
import { dueAt } from '@/lib/domain/listening/red-flags/due-at';
import { localDay } from '@/lib/domain/shared/local-day';

const timeZone = 'America/Vancouver';
/** Days of 2025 in British Columbia that the cases below meet. */
const holidays = new Set(['2025-04-18', '2025-07-01', '2025-11-11', '2025-12-25']);
const due = (opened: string, amount: number, unit: (typeof CLOCK_UNITS)[number]) =>
  dueAt(new Date(opened), { amount, unit }, { timeZone, holidays }).toISOString();

describe('when a red flag is due', () => {
  it('counts hours day and night, also over a change of clocks', () => {
    expect(due('2025-06-03T20:00:00Z', 48, 'hours')).toBe('2025-06-05T20:00:00.000Z');
    // Clocks go forward on 9 March 2025: 10:00 PST and 24 hours is 11:00 PDT.
    expect(due('2025-03-08T18:00:00Z', 24, 'hours')).toBe('2025-03-09T18:00:00.000Z');
  });

  it('counts business hours from nine to five and rests at night and on the weekend', () => {
    // Tuesday 3 June, 13:00 local: 4 hours end at 17:00; 5 at 10:00 the next day.
    expect(due('2025-06-03T20:00:00Z', 4, 'business_hours')).toBe('2025-06-04T00:00:00.000Z');
    expect(due('2025-06-03T20:00:00Z', 5, 'business_hours')).toBe('2025-06-04T17:00:00.000Z');
    // Friday 6 June, 16:00 local: one hour that day, the second on Monday from nine to ten.
    expect(due('2025-06-06T23:00:00Z', 2, 'business_hours')).toBe('2025-06-09T17:00:00.000Z');
    // Saturday night and before opening on Monday both begin at nine on Monday.
    expect(due('2025-06-08T05:00:00Z', 1, 'business_hours')).toBe('2025-06-09T17:00:00.000Z');
    expect(due('2025-06-09T12:00:00Z', 1, 'business_hours')).toBe('2025-06-09T17:00:00.000Z');
    // After closing, the next day.
    expect(due('2025-06-04T02:00:00Z', 1, 'business_hours')).toBe('2025-06-04T17:00:00.000Z');
  });

  it('keeps to the clock on the wall when clocks change over the weekend', () => {
    // Friday 31 October 2025, 16:00 PDT; clocks go back on Sunday; Monday ten o'clock is PST.
    expect(due('2025-10-31T23:00:00Z', 2, 'business_hours')).toBe('2025-11-03T18:00:00.000Z');
    // Friday 7 March, 16:00 PST; forward on Sunday; Monday ten o'clock is PDT.
    expect(due('2025-03-08T00:00:00Z', 2, 'business_hours')).toBe('2025-03-10T17:00:00.000Z');
  });

  it('ends business days at five of the so many-th business day after the one it was opened on', () => {
    // Friday 6 June: Monday, Tuesday.
    expect(due('2025-06-06T17:00:00Z', 2, 'business_days')).toBe('2025-06-11T00:00:00.000Z');
    // Saturday: the first business day is Monday.
    expect(due('2025-06-07T17:00:00Z', 1, 'business_days')).toBe('2025-06-10T00:00:00.000Z');
    // Monday 10 November: the 11th is a holiday.
    expect(due('2025-11-10T18:00:00Z', 1, 'business_days')).toBe('2025-11-13T01:00:00.000Z');
    // Thursday before Good Friday: the weekend follows the holiday.
    expect(due('2025-04-17T17:00:00Z', 1, 'business_days')).toBe('2025-04-22T00:00:00.000Z');
  });

  const opened = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2025-10-01T00:00:00Z'), noInvalidDate: true });
  const amount = fc.integer({ min: 1, max: 40 });

  it('lies after the opening, and later with a longer clock', () => {
    fc.assert(fc.property(opened, amount, fc.constantFrom(...CLOCK_UNITS), (at, count, unit) => {
      const [one, more] = [count, count + 1].map((n) => dueAt(at, { amount: n, unit }, { timeZone, holidays }).getTime()) as [number, number];
      expect(one).toBeGreaterThan(at.getTime());
      expect(more).toBeGreaterThan(one);
    }));
  });

  it('never falls on a day nobody works when it counts business time', () => {
    fc.assert(fc.property(opened, amount, fc.constantFrom('business_hours' as const, 'business_days' as const), (at, count, unit) => {
      expect(isBusinessDay(localDay(dueAt(at, { amount: count, unit }, { timeZone, holidays }), timeZone), holidays)).toBe(true);
    }));
  });
});
