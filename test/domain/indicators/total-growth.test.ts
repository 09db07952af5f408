import { describe, expect, it } from 'vitest';
import { totalGrowth } from '@/lib/domain/indicators/total-growth';
import { f1Source, oneYearSource, PLACE } from './fixture-table';

const [older, current] = [f1Source(), oneYearSource()];

describe('growth of all industries together', () => {
  it('is that of the totals of fixture F1: 180 to 205, and 1,100 to 1,265', () => {
    const growth = totalGrowth([older], older, PLACE, 2013);
    expect(growth).toMatchObject({ sourceId: 'f1', baseYear: 2002, endYear: 2013 });
    expect(growth?.region.growth.value).toBeCloseTo(205 / 180 - 1, 12);
    expect(growth?.reference.cagr.value).toBeCloseTo((1265 / 1100) ** (1 / 11) - 1, 12);
  });

  it('comes from the last table that allows it where the chosen one does not', () => {
    expect(totalGrowth([current, older], current, PLACE, 2024)).toMatchObject({ sourceId: 'f1', endYear: 2013 });
  });

  it('is nothing without a table that allows it', () => {
    expect(totalGrowth([current], current, PLACE, 2024)).toBeNull();
  });
});
