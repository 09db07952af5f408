import { expect, it } from 'vitest';
import { weekdayOfMonth } from '@/lib/domain/meetings/weekday-of-month';

it('knows the first, the fourth and the last weekday of months of any length', () => {
  expect(weekdayOfMonth('2026-11', 1, 7)).toBe('2026-11-01');
  expect(weekdayOfMonth('2026-11', 4, 7)).toBe('2026-11-22');
  expect(weekdayOfMonth('2026-11', 5, 7)).toBe('2026-11-29');
  expect(weekdayOfMonth('2026-02', 5, 6)).toBe('2026-02-28');
  expect(weekdayOfMonth('2028-02', 5, 2)).toBe('2028-02-29');
  expect(weekdayOfMonth('2026-12', 5, 4)).toBe('2026-12-31');
});
