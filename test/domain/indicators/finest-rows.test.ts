import { describe, expect, it } from 'vitest';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { finestRows } from '@/lib/domain/indicators/finest-rows';
import { known, missing } from '@/lib/domain/indicators/measured';

const row = (code: string, level: FigureLine['level'], parentCode: string | null, count: number | null) => ({
  line: { code, title: code, level, naics: [], parentCode },
  reading: { count: count === null ? missing('suppressed') : known(count) },
});
const codes = (rows: readonly ReturnType<typeof row>[]) => finestRows(rows).map(({ line }) => line.code);

describe('the rows of a ranking', () => {
  it('are no groups, and no line whose parts have figures', () => {
    const rows = [row('goods', 'group', null, 90), row('primary', 'leaf', 'goods', 40), row('forestry', 'detail', 'primary', 25), row('mining', 'detail', 'primary', 15), row('build', 'leaf', 'goods', 50)];
    expect(codes(rows)).toEqual(['forestry', 'mining', 'build']);
  });

  it('leave a sum out as soon as one part is known, and keep the other part with its reason', () => {
    expect(codes([row('primary', 'leaf', null, 40), row('forestry', 'detail', 'primary', 25), row('mining', 'detail', 'primary', null)])).toEqual(['forestry', 'mining']);
  });

  it('let a sum stand for parts none of which is known', () => {
    expect(codes([row('primary', 'leaf', null, 40), row('forestry', 'detail', 'primary', null)])).toEqual(['primary', 'forestry']);
  });

  it('look through every level between a part and what holds it', () => {
    expect(codes([row('31-33', 'leaf', null, 9), row('311', 'detail', '31-33', null), row('3111', 'detail', '311', 4)])).toEqual(['3111']);
  });
});
