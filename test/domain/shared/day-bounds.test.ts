import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBounds } from '@/lib/domain/shared/day-bounds';
import { localDay } from '@/lib/domain/shared/local-day';

const HOUR = 3_600_000;
const hours = (day: string, zone: string) => {
  const { from, to } = dayBounds(day, zone);
  return (to.getTime() - from.getTime()) / HOUR;
};

describe('the instants of a calendar day', () => {
  it('begin at the local midnight', () => {
    expect(dayBounds('2026-11-22', 'UTC').from.toISOString()).toBe('2026-11-22T00:00:00.000Z');
    expect(dayBounds('2024-01-15', 'America/Vancouver').from.toISOString()).toBe('2024-01-15T08:00:00.000Z');
    expect(dayBounds('2024-07-15', 'America/St_Johns').from.toISOString()).toBe('2024-07-15T02:30:00.000Z');
  });

  it('are 23 or 25 hours when the clocks change', () => {
    expect([hours('2024-03-10', 'America/Toronto'), hours('2024-11-03', 'America/Toronto'), hours('2024-06-01', 'America/Toronto')]).toEqual([23, 25, 24]);
  });

  it('hold every instant of the day and no other', () => {
    const zones = fc.constantFrom('America/Vancouver', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC');
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(fc.property(zones, instants, (zone, instant) => {
      const { from, to } = dayBounds(localDay(instant, zone), zone);
      expect(from <= instant && instant < to).toBe(true);
    }), { numRuns: 60 });
  });
});
