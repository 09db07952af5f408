import { describe, expect, it } from 'vitest';
import { FEW_ROWS, leadingRows } from '@/lib/domain/indicators/analysis/leading-rows';
import { leadingTrends } from '@/lib/domain/indicators/analysis/leading-trends';
import { f1Source, PLACE } from '../fixture-table';

const ranking = Array.from({ length: 300 }, (_, at) => at);

describe('the first rows of a long ranking', () => {
  it('are the first ones and the selected one, wherever it stands', () => {
    expect(leadingRows(ranking, false, (row) => row === 280)).toEqual([...ranking.slice(0, FEW_ROWS), 280]);
    expect(leadingRows(ranking, false, (row) => row === 3)).toHaveLength(FEW_ROWS);
  });

  it('are all rows where all are asked for, or where there are few', () => {
    expect(leadingRows(ranking, true, () => false)).toBe(ranking);
    expect(leadingRows([1, 2], false, () => false)).toEqual([1, 2]);
  });
});

describe('the lines a region is followed by', () => {
  it('are the asked one, then those with the highest quotient at the end', () => {
    const trends = leadingTrends(f1Source(), PLACE, 2013, ['54'], 3);
    expect(trends.map(({ line }) => line.code)).toEqual(['54', '11', '21']);
    expect(trends[2]?.points.map(({ figure }) => figure.value)).toEqual([20, 40]);
  });
});
