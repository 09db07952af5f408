import { describe, expect, it } from 'vitest';
import { mayBeLoggedOn } from '@/lib/domain/outreach/may-be-logged-on';

describe('the day of a contact', () => {
  it('may be any day up to tomorrow, across a year\'s end too', () => {
    expect(mayBeLoggedOn('1999-01-01', '2026-12-31')).toBe(true);
    expect(mayBeLoggedOn('2027-01-01', '2026-12-31')).toBe(true);
    expect(mayBeLoggedOn('2027-01-02', '2026-12-31')).toBe(false);
  });
});
