import { describe, expect, it } from 'vitest';
import { multiplesLayout } from '@/components/indicators/chart/multiples-layout';
import { heatText } from '@/components/indicators/heat-value';
import { shiftText } from '@/components/indicators/shift-text';
import type { QuotientTrend } from '@/lib/domain/indicators/analysis/quotient-trends';
import { known, missing } from '@/lib/domain/indicators/measured';

const frame = { width: 500, columns: 2, cell: 100, gap: 10, text: 11 };
const trend = (code: string, quotients: readonly (number | null)[]): QuotientTrend => ({
  code, points: quotients.map((lq, at) => ({ year: 2010 + at, lq: lq === null ? missing('suppressed') : known(lq), share: missing('suppressed') })),
});

describe('small charts of several regions', () => {
  it('stand in rows, and draw the same quotient at the same height', () => {
    const { placed, height } = multiplesLayout([trend('a', [1, 2]), trend('b', [2, 4]), trend('c', [0.5, 2])], frame);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([[0, 0], [255, 0], [0, 110]]);
    expect(placed[0]?.dots[1]?.y).toBeCloseTo(placed[1]?.dots[0]?.y ?? NaN, 6);
    expect(height).toBe(210);
  });

  it('break their line at a year without a figure, and keep a region without any', () => {
    const { placed } = multiplesLayout([trend('a', [1, null, 2]), trend('none', [null, null, null])], frame);
    expect(placed[0]?.path.match(/M/g)).toHaveLength(2);
    expect(placed[1]).toMatchObject({ path: '', end: null });
  });
});

describe('the number in a cell', () => {
  it('is the quotient, or its symmetric form with its sign', () => {
    expect(heatText('lq', 3)).toBe('3.00');
    expect(heatText('symmetric', 3)).toBe('+0.50');
    expect(heatText('symmetric', 1 / 3)).toBe('\u22120.50');
    expect(heatText('symmetric', 1)).toBe('0.00');
    expect(heatText('symmetric', 0)).toBe('\u22121.00');
  });

  it('carries the sign of a change, and none where it rounds to nothing', () => {
    expect([13791.35, -7478.96, 4.25, -0.04, 0].map(shiftText)).toEqual(['+13,791', '\u22127,479', '+4.3', '0', '0']);
  });
});
