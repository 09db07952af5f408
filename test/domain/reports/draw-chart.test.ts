import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartRows } from '@/lib/domain/reports/drawing/chart-rows';
import { drawChart } from '@/lib/domain/reports/drawing/draw-chart';
import { columnWidths } from '@/lib/domain/reports/column-widths';

const value = fc.option(fc.double({ min: -5, max: 5, noNaN: true }));

describe('a drawing', () => {
  it('stays within its width and has no shape at no place, whatever the figures', () => {
    fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
      const { width, height, shapes } = drawChart({ form: 'bars', bars: values.map((one, at) => ({ label: `Bar ${at}`, value: one, text: String(one) })) }, 500);
      expect([width, height]).toEqual([500, values.length * 24]);
      for (const shape of shapes) {
        if (shape.form !== 'rect') continue;
        expect(Number.isFinite(shape.x + shape.width)).toBe(true);
        expect(shape.x >= -0.001 && shape.x + shape.width <= 500.001).toBe(true);
      }
    }));
  });

  it('draws no bar for a missing figure and keeps its words', () => {
    const { shapes } = drawChart({ form: 'bars', bars: [{ label: 'A', value: null, text: 'suppressed' }] }, 400);
    expect(shapes.filter(({ form }) => form === 'rect')).toEqual([]);
    expect(shapes).toContainEqual(expect.objectContaining({ form: 'text', text: 'suppressed' }));
  });

  it('has an equal table', () => {
    expect(chartRows({ form: 'dots', through: 1, throughLabel: 'as in BC', dots: [{ label: 'A', value: 1.2, lo: 1.1, hi: 1.3, text: '1.20' }, { label: 'B', value: null, lo: null, hi: null, text: 'unknown' }] }).rows)
      .toEqual([['A', '1.20', '1.10 - 1.30'], ['B', 'unknown', 'none']]);
  });
});

it('columns of a table share its width and none is too narrow for the longest word of its head', () => {
  const widths = columnWidths({ columns: [{ label: 'Sub-cluster', numeric: false }, { label: 'Jobs', numeric: true }], rows: [[{ text: 'Manufacturing associated with mining' }, { text: '12' }]] });
  expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 1);
});
