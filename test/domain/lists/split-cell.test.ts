import { describe, expect, it } from 'vitest';
import { splitCell } from '@/lib/domain/lists/split-cell';

describe('a cell that lists several', () => {
  it('is split at semicolons, bars or line breaks, else at commas', () => {
    expect([splitCell('a; b, c |d'), splitCell('a, b,'), splitCell('a\nb'), splitCell('a, b;'), splitCell('')]).toEqual([['a', 'b, c', 'd'], ['a', 'b'], ['a', 'b'], ['a, b'], []]);
  });

  it('keeps a part in quotation marks whole, and takes inches and nicknames for what they are', () => {
    expect([splitCell('"a; b"; c'), splitCell('"a, b", c'), splitCell('"say ""hi"""')]).toEqual([['a; b', 'c'], ['a, b', 'c'], ['say "hi"']]);
    expect([splitCell('12" pipe, 14" pipe'), splitCell('"Red" Ann, Bo')]).toEqual([['12" pipe', '14" pipe'], ['"Red" Ann', 'Bo']]);
  });
});
