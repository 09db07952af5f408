import { describe, expect, it } from 'vitest';
import { isMissing, known, missing, MISSING_REASONS } from '@/lib/domain/indicators/measured';

describe('a measured figure', () => {
  it('is a number or null with a reason, and 0 is a number', () => {
    expect(known(0)).toEqual({ value: 0 });
    expect(missing('suppressed')).toEqual({ value: null, reason: 'suppressed' });
    expect(isMissing(known(0))).toBe(false);
    expect(isMissing(missing('unknown'))).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity])('refuses to call %s known', (value) => {
    expect(() => known(value)).toThrow(RangeError);
  });

  it('lists each reason once', () => {
    expect(new Set(MISSING_REASONS).size).toBe(MISSING_REASONS.length);
  });
});
