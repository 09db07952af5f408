import { describe, expect, it } from 'vitest';
import { splitCell } from '@/lib/domain/lists/split-cell';

describe('a cell that lists several', () => {
  it('is split at semicolons, bars or line breaks, else at commas', () => {
    expect([splitCell('a; b, c |d'), splitCell('a, b,'), splitCell('a\nb'), splitCell('')]).toEqual([['a', 'b, c', 'd'], ['a', 'b'], ['a', 'b'], []]);
  });
});
