import { describe, expect, it } from 'vitest';
import { seriesPoints } from '@/lib/domain/indicators/series-points';
import { cellsOf, f1Source, oneYearSource } from './fixture-table';

describe('one line through the years', () => {
  it('keeps every year, known or not, and grows from its first to its last known figure', () => {
    const source = f1Source([...cellsOf('A', 2001, [null, 1, 1, 1]), ...cellsOf('A', 2002, [90, 1, 1, 1]), ...cellsOf('A', 2004, [100, 1, 1, 1]), ...cellsOf('A', 2005, [null, 1, 1, 1])]);
    const trend = seriesPoints(source, 'A', '11');
    expect(trend.points.map(({ year, figure, status }) => [year, figure.value, status])).toEqual([[2001, null, 'suppressed'], [2002, 90, 'final'], [2004, 100, 'final'], [2005, null, 'suppressed']]);
    expect([trend.baseYear, trend.endYear]).toEqual([2002, 2004]);
    expect(trend.cagr.value).toBeCloseTo((100 / 90) ** 0.5 - 1, 12);
  });

  it('does not grow in a table of one date, nor with a single known year', () => {
    expect(seriesPoints(oneYearSource(), 'A', '11').cagr).toEqual({ value: null, reason: 'no-time-series' });
    expect(seriesPoints(f1Source(cellsOf('A', 2002, [90, null, 1, 1])), 'A', '21')).toMatchObject({ baseYear: null, cagr: { value: null, reason: 'not-available' } });
    expect(seriesPoints(f1Source(cellsOf('A', 2002, [90, 1, 1, 1])), 'A', '11').cagr).toEqual({ value: null, reason: 'no-period' });
  });
});
