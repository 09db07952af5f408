import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '@/lib/messages/format';
import { isoDayParts } from '@/lib/messages/format/iso-day-parts';

const today = '2026-11-22';

describe('days', () => {
  it('are short, with their year, in full, or only a day of the week', () => {
    expect(format.day('2026-11-19')).toBe('19 Nov');
    expect(format.day('2026-11-09', 'year')).toBe('9 Nov 2026');
    expect(format.day(today, 'full')).toBe('Sunday, 22 November');
    expect(format.day(today, 'weekday')).toBe('Sun');
  });

  it('name the year only when it is another one', () => {
    expect(format.dayBeside('2026-02-01', today)).toBe('1 Feb');
    expect(format.dayBeside('2025-12-31', today)).toBe('31 Dec 2025');
  });

  it('are shown as they came when the calendar does not know them', () => {
    expect(format.day('2026-02-30')).toBe('2026-02-30');
    expect(format.relativeDay('soon', today)).toBe('soon');
  });

  it('are told from today in days, months and years', () => {
    expect(format.relativeDay(today, today)).toBe('today');
    expect(format.relativeDay('2026-11-21', today)).toBe('yesterday');
    expect(format.relativeDay('2026-11-23', today)).toBe('tomorrow');
    expect(format.relativeDay('2026-11-10', today)).toBe('12 days ago');
    expect(format.relativeDay('2026-12-01', today)).toBe('in 9 days');
    expect(format.relativeDay('2026-06-22', today)).toBe('5 months ago');
    expect(format.relativeDay('2023-11-22', today)).toBe('3 years ago');
  });

  it('become a tag that is bad when late, warn today and flat later', () => {
    expect(format.dueDay('2026-11-17', today)).toEqual({ text: '5 days late', tone: 'bad' });
    expect(format.dueDay('2026-11-21', today)).toEqual({ text: '1 day late', tone: 'bad' });
    expect(format.dueDay(today, today)).toEqual({ text: 'today', tone: 'warn' });
    expect(format.dueDay('2026-11-25', today)).toEqual({ text: 'Wed 25', tone: 'flat' });
    expect(format.dueDay('2026-12-16', today)).toEqual({ text: '16 Dec', tone: 'flat' });
    expect(format.dueDay('2027-01-04', today)).toEqual({ text: '4 Jan 2027', tone: 'flat' });
  });

  it('count on by one from each day to the next, across months, years and leap days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (serial) => {
        const isoDay = new Date(serial * 86_400_000).toISOString().slice(0, 10);
        expect(isoDayParts(isoDay)?.serial).toBe(serial);
      }),
    );
  });
});

describe('instants', () => {
  const late = new Date('2026-11-20T04:30:00Z');

  it('fall on the day of the reader, not of the server', () => {
    expect(format.dayOfInstant(late, 'America/Vancouver')).toBe('2026-11-19');
    expect(format.dayOfInstant(late, 'UTC')).toBe('2026-11-20');
  });

  it('show day and clock of the zone', () => {
    expect(format.instant(late, 'America/Vancouver')).toBe('19 Nov 2026, 20:30');
    expect(format.instant(new Date('2026-11-20T00:05:00Z'), 'UTC')).toBe('20 Nov 2026, 00:05');
  });
});
