import { expect, it } from 'vitest';
import { momentsBetween } from '@/lib/domain/initiatives/moments-between';

it('names the start, the end of every year, and today', () => {
  expect(momentsBetween('2024-03-01', '2026-11-23')).toEqual(['2024-03-01', '2024-12-31', '2025-12-31', '2026-11-23']);
  expect(momentsBetween('2026-11-23', '2026-11-23')).toEqual(['2026-11-23']);
  expect(momentsBetween('2025-12-31', '2026-01-01')).toEqual(['2025-12-31', '2026-01-01']);
  expect(momentsBetween('2025-12-05', '2027-01-20')).toEqual(['2025-12-05', '2027-01-20']);
});

it('keeps the start and the latest years where there are too many', () => {
  const days = momentsBetween('2005-06-01', '2026-11-23');
  expect([days.length, days[0], days[1], days.at(-1)]).toEqual([8, '2005-06-01', '2020-12-31', '2026-11-23']);
});
