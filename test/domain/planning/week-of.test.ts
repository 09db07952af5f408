import { describe, expect, it } from 'vitest';
import { weekOf } from '@/lib/domain/planning/week-of';

describe('the week of a day', () => {
  it('begins on Monday, also for a Sunday and across a year', () => {
    expect(weekOf('2026-11-23')).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']);
    expect(weekOf('2026-11-29')[0]).toBe('2026-11-23');
    expect(weekOf('2027-01-01')).toContain('2026-12-28');
  });
});
