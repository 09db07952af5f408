import { describe, expect, it } from 'vitest';
import { digestDue } from '@/lib/domain/notices/digest-due';

describe('the day of a digest', () => {
  it('is every day, every Monday, or none', () => {
    expect([digestDue(undefined, '2026-11-24'), digestDue('daily', '2026-11-24'), digestDue('weekly', '2026-11-24'), digestDue('never', '2026-11-23')]).toEqual([true, true, false, false]);
    expect(digestDue('weekly', '2026-11-23')).toBe(true);
  });
});
