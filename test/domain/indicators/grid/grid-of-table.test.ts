import { describe, expect, it } from 'vitest';
import { numericTable, type NumericTable } from '@/lib/domain/imports/numeric-table';
import type { CellGrid } from '@/lib/domain/indicators/grid/cell-grid';
import { gridOfTable } from '@/lib/domain/indicators/grid/grid-of-table';

const PLACES = { region: 0, industry: 1, year: 2, value: 3 };
const tableOf = (text: string): NumericTable => {
  const reader = numericTable(4, PLACES);
  expect(reader.see(new TextEncoder().encode(text)) ?? reader.end()).toBeNull();
  return reader.result();
};

describe('the grid of a plain table', () => {
  it('has a cell for each region, industry and year, in the order of the years, NaN where no row gives one', () => {
    expect(gridOfTable(tableOf('A,11,2010,5\nA,11,2000,4\nB,21,2010,0\n'))).toEqual({
      regions: ['A', 'B'], industries: ['11', '21'], years: [2000, 2010], statuses: null, totals: null,
      values: Float64Array.from([4, 5, NaN, NaN, NaN, NaN, NaN, 0]),
    });
  });

  it('is the figures themselves where the rows stand in its order, and a copy where one is twice as large or out of place', () => {
    const table = tableOf('A,11,2000,4\nA,11,2001,5\nA,21,2000,6\nA,21,2001,7\n');
    expect(gridOfTable(table)).toMatchObject({ values: Float64Array.of(4, 5, 6, 7) });
    expect((gridOfTable(table) as CellGrid).values.buffer).toBe(table.figures.value.buffer);
    expect(gridOfTable(table, 1000)).toMatchObject({ values: Float64Array.of(4000, 5000, 6000, 7000) });
    expect(gridOfTable(tableOf('A,11,2000,4\nA,11,2002,5\nA,21,2000,6\nA,21,2002,7\n'))).toMatchObject({ years: [2000, 2002], values: Float64Array.of(4, 5, 6, 7) });
    expect(gridOfTable(tableOf('A,11,2001,5\nA,11,2000,4\nA,21,2000,6\nA,21,2001,7\n'))).toMatchObject({ values: Float64Array.of(4, 5, 6, 7) });
  });

  it('takes the same row twice as one, and names the cell two rows disagree about', () => {
    expect(gridOfTable(tableOf('A,11,2010,5\nA,11,2010,5\n'))).toMatchObject({ values: Float64Array.of(5) });
    expect(gridOfTable(tableOf('A,11,2010,5\nA,11,2010,6\n'))).toEqual({ region: 'A', industry: '11', year: 2010 });
  });
});
