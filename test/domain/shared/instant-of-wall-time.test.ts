import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfWallTime } from '@/lib/domain/shared/instant-of-wall-time';

const at = (day: string, time: string, zone = 'America/Toronto') => instantOfWallTime(day, time, zone).toISOString();

describe('the instant of a wall time', () => {
  it('knows winter from summer time', () => {
    expect(at('2025-01-15', '09:30', 'America/Vancouver')).toBe('2025-01-15T17:30:00.000Z');
    expect(at('2025-07-15', '09:30', 'America/Vancouver')).toBe('2025-07-15T16:30:00.000Z');
  });

  it('takes a time the clocks skip in spring as an hour later', () => {
    expect(at('2025-03-09', '01:59')).toBe('2025-03-09T06:59:00.000Z');
    expect(at('2025-03-09', '02:30')).toBe('2025-03-09T07:30:00.000Z');
    expect(at('2025-03-09', '03:00')).toBe('2025-03-09T07:00:00.000Z');
  });

  it('takes the first of a time the clocks show twice in autumn', () => {
    expect(at('2025-11-02', '01:30')).toBe('2025-11-02T05:30:00.000Z');
    expect(at('2025-11-02', '02:00')).toBe('2025-11-02T07:00:00.000Z');
  });

  it('is shown by the clocks of the zone at that instant, except where they skip', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2001-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }), (instant) => {
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' });
      const [day = '', time = ''] = shown.format(instant).split(', ');
      expect(shown.format(instantOfWallTime(day, time, 'America/Toronto'))).toBe(`${day}, ${time}`);
    }));
  });

  it('refuses what is no day or time', () => {
    expect(() => instantOfWallTime('2025-02-30x', '09:00', 'America/Toronto')).toThrow(RangeError);
  });
});
