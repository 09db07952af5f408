import { describe, expect, it } from 'vitest';
import { isStale } from '@/lib/domain/pipeline/is-stale';

describe('a stale case', () => {
  it('has been in its stage for more than 30 days while fewer than 20 visits have closed', () => {
    expect(isStale('contacted', 30, { closed: 19, p75: 5 })).toBe(false);
    expect(isStale('contacted', 31, { closed: 19, p75: 5 })).toBe(true);
  });
  it('has been there longer than three quarters of the visits to it took', () => {
    expect(isStale('contacted', 44, { closed: 20, p75: 44 })).toBe(false);
    expect(isStale('contacted', 45, { closed: 20, p75: 44 })).toBe(true);
  });
  it('is none where three quarters never left, and none that has ended', () => {
    expect(isStale('contacted', 900, { closed: 20, p75: null })).toBe(false);
    expect(isStale('won', 900, { closed: 0, p75: null })).toBe(false);
  });
});
