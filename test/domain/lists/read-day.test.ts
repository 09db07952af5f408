import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '@/lib/domain/lists/read-day';

const today = '2026-11-23';
const day = (text: string, order: 'day-first' | 'month-first' | 'ask' = 'ask') => {
  const read = readDay(text, order, today);
  return read.ok ? read.day : read.reason;
};

describe('reading a day of a list', () => {
  it('reads what says itself which number is which', () => {
    expect(['2025-03-04', '2025/3/4', '20250304', '2025-03-04T09:30:00Z', '2025-03-04 09:30', '31/12/2025', '12/31/2025', 'Mar 4, 2025', '4 March 2025', '4 mars 2025', '1er août 2024', '5/5/2025'].map((text) => day(text)))
      .toEqual(['2025-03-04', '2025-03-04', '2025-03-04', '2025-03-04', '2025-03-04', '2025-12-31', '2025-12-31', '2025-03-04', '2025-03-04', '2025-03-04', '2024-08-01', '2025-05-05']);
  });

  it('reads day and month in the order that was said, and asks where nobody said it', () => {
    expect(['day-first', 'month-first', 'ask'].map((order) => day('03/04/2025', order as 'ask'))).toEqual(['2025-04-03', '2025-03-04', 'day-or-month']);
  });

  it('takes two digits for the last such year that is not beyond next year', () => {
    expect([day('13/4/25'), day('13/4/27'), day('13/4/28'), day('13/4/98')]).toEqual(['2025-04-13', '2027-04-13', '1928-04-13', '1998-04-13']);
  });

  it('refuses what is no day of the calendar', () => {
    expect(['31/02/2025', '2025-13-01', 'sometime in spring', '45321', 'March 2025', '', '13/13/2025'].map((text) => day(text))).toEqual(Array.from({ length: 7 }, () => 'not-a-day'));
  });

  it('never throws, and answers days of the calendar alone', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. :TMarch') }), fc.constantFrom('day-first', 'month-first', 'ask'), (text, order) => {
      const read = readDay(text, order as 'ask', today);
      if (read.ok) expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day);
    }));
  });
});
