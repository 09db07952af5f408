import { describe, expect, it } from 'vitest';
import { datedReading, sameCoverage } from '@/lib/domain/indicators/dated-reading';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { sortIndustries } from '@/lib/domain/indicators/sort-industries';
import { cellsOf, f1Source, LINES, PLACE } from './fixture-table';
import { F1 } from './fixture-f1';

const source = f1Source([
  ...cellsOf('A', 2002, F1.region.base), ...cellsOf('A', 2013, [100, 40, null, 55]), ...cellsOf('N', 2002, F1.reference.base), ...cellsOf('N', 2013, F1.reference.end),
]);
const rows = LINES.map((line) => ({
  line, reading: datedReading({ chosen: source, others: [], place: PLACE, year: 2013, scheme: DEFAULT_CLASS_SCHEME, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line) }),
}));
const order = (sort: Parameters<typeof sortIndustries>[1]) => sortIndustries(rows, sort).map(({ line }) => line.code);

describe('industries in order', () => {
  it('stand as published, by letter, or largest first with the missing last', () => {
    expect(order('published')).toEqual(['11', '21', '31-33', '54']);
    expect(order('industry')).toEqual(['11', '21', '31-33', '54']);
    expect(order('count')).toEqual(['11', '54', '21', '31-33']);
    expect(order('cagr')).toEqual(['21', '11', '54', '31-33']);
  });
});
