import { describe, expect, it } from 'vitest';
import { chunks } from '@/lib/domain/shared/chunks';

describe('a list in pieces', () => {
  it('keeps every item in order', () => {
    expect(chunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(chunks([], 2)).toEqual([]);
  });

  it('refuses pieces that hold nothing', () => {
    expect(() => chunks([1], 0)).toThrow(RangeError);
    expect(() => chunks([1], 1.5)).toThrow(RangeError);
  });
});
