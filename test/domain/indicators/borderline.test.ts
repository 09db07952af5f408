import { describe, expect, it } from 'vitest';
import { borderline } from '@/lib/domain/indicators/borderline';
import { missing } from '@/lib/domain/indicators/measured';

const NO_MARKS = { lo: null, hi: null, plusOne: null, minusOne: null, rounding: missing('no-rounding') };

describe('borderline', () => {
  it('is true when the interval reaches across the cut', () => {
    expect(borderline({ ...NO_MARKS, lo: 0.9, hi: 1.9 }, 1.3, 1.2)).toBe(true);
    expect(borderline({ ...NO_MARKS, lo: 0.7, hi: 1.2 }, 1, 1.2)).toBe(true);
  });

  it('is false when the interval stays on one side', () => {
    expect(borderline({ ...NO_MARKS, lo: 1.2, hi: 1.9 }, 1.5, 1.2)).toBe(false);
    expect(borderline({ ...NO_MARKS, lo: 0.7, hi: 1.19 }, 1, 1.2)).toBe(false);
  });

  it('is true when one establishment more or fewer turns the class', () => {
    expect(borderline({ ...NO_MARKS, lo: 1.3, hi: 2, plusOne: 2.7, minusOne: 1.1 }, 1.5, 1.2)).toBe(true);
    expect(borderline({ ...NO_MARKS, plusOne: 1.25, minusOne: 0.8 }, 1, 1.2)).toBe(true);
    expect(borderline({ ...NO_MARKS, plusOne: 2.7, minusOne: 1.3 }, 2, 1.2)).toBe(false);
  });

  it('is unknown, not false, without any mark', () => {
    expect(borderline(NO_MARKS, 5, 1.2)).toBe('unknown');
  });

  it('can be shown by rounding alone, but not ruled out by it', () => {
    expect(borderline({ ...NO_MARKS, rounding: { lo: 1.15, hi: 1.3 } }, 1.22, 1.2)).toBe(true);
    expect(borderline({ ...NO_MARKS, rounding: { lo: 4.1, hi: 4.2 } }, 4.19, 1.2)).toBe('unknown');
  });
});
