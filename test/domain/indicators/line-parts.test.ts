import { describe, expect, it } from 'vitest';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { lineParts } from '@/lib/domain/indicators/line-parts';

const line = (code: string, level: FigureLine['level'], parentCode: string | null = null): FigureLine => ({ code, title: code, level, naics: [], parentCode });
const [total, group, first, second] = [line('all', 'total'), line('g', 'group'), line('a', 'leaf', 'g'), line('b', 'leaf')];

describe('what a published line is the sum of', () => {
  it('is its children, or for a total without any every leaf', () => {
    const lines = [total, group, first, second];
    expect(lines.map((one) => lineParts(one, lines).map(({ code }) => code))).toEqual([['a', 'b'], ['a'], [], []]);
  });
});
