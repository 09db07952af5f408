import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDayOfWords } from '@/lib/domain/outreach/due-day-of-words';
import { addDays } from '@/lib/domain/shared/add-days';
import { isoDayParts } from '@/lib/messages/format/iso-day-parts';

// 2026-11-22 is a Sunday.
const sunday = '2026-11-22';

describe('a due day in words', () => {
  it.each([
    ['today', '2026-11-22'], ['tomorrow', '2026-11-23'], ['Tomorrow.', '2026-11-23'], ['by tomorrow', '2026-11-23'],
    ['fri', '2026-11-27'], ['Friday', '2026-11-27'], ['on friday', '2026-11-27'], ['sun', '2026-11-29'], ['mon', '2026-11-23'],
    ['next week', '2026-11-23'], ['next fri', '2026-11-27'], ['next sun', '2026-11-29'],
    ['next month', '2026-12-01'], ['end of month', '2026-11-30'],
    ['in 3 days', '2026-11-25'], ['2 weeks', '2026-12-06'], ['2w', '2026-12-06'], ['in 1 month', '2026-12-22'], ['13 months', '2027-12-22'],
    ['26 nov', '2026-11-26'], ['nov 26', '2026-11-26'], ['26 November 2027', '2027-11-26'], ['Nov 26, 2027', '2027-11-26'],
    ['22 nov', '2026-11-22'], ['21 nov', '2027-11-21'], ['3 dec', '2026-12-03'], ['1st dec', '2026-12-01'], ['wed 26 nov', '2026-11-26'],
    ['29 feb', '2028-02-29'], ['2026-11-26', '2026-11-26'],
  ])('reads "%s" as %s on a Sunday', (words, day) => {
    expect(dueDayOfWords(words, sunday)).toBe(day);
  });

  it.each(['', 'soon', 'fr', '31 nov', '30 feb 2027', '2026-02-30', '26', 'nov', '26 nov 26', '5 months ago', 'next', '1000 days'])(
    'says nothing of "%s"', (words) => {
      expect(dueDayOfWords(words, sunday)).toBeNull();
    },
  );

  it('means next week by a weekday that is today', () => {
    expect(dueDayOfWords('thu', '2026-11-26')).toBe('2026-12-03');
  });

  it('keeps to the last day of a shorter month', () => {
    expect(dueDayOfWords('in 1 month', '2027-01-31')).toBe('2027-02-28');
  });

  it('is never a day of the past, whatever is typed', () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: 4000 }), fc.constantFrom('fri', 'next fri', 'next week', '1 day', '26 nov', '29 feb', 'eom', 'next month', 'today'),
      (offset, words) => {
        const today = addDays('2026-01-01', offset);
        const day = dueDayOfWords(words, today);
        expect(day && isoDayParts(day)).not.toBeNull();
        expect((day ?? '') >= today).toBe(true);
      },
    ));
  });

  it('answers any text with a day or with nothing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (words) => {
      const day = dueDayOfWords(words, sunday);
      expect(day === null || isoDayParts(day) !== null).toBe(true);
    }));
  });
});
