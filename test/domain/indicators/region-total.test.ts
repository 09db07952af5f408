import { expect, it } from 'vitest';
import { sharePairs } from '@/lib/domain/indicators/diversity/share-pairs';
import { regionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import { leafLines } from '@/lib/domain/indicators/leaf-lines';
import { known, missing } from '@/lib/domain/indicators/measured';
import { regionTotal } from '@/lib/domain/indicators/region-total';
import { settleRows } from '@/lib/domain/indicators/shift-share/settle-rows';
import { shiftRows } from '@/lib/domain/indicators/shift-share/shift-rows';
import { shiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { spanOf } from './fixture-series';
import { F1_CELLS, LINES, PLACE } from './fixture-table';

const TOTAL: FigureLine = { code: '00', title: 'All industries', level: 'total', naics: [], parentCode: null };
const totalCell = (year: number, value: number) => ({ regionCode: 'A', lineCode: '00', year, value, status: 'final' as const });
const bare = new FigureTable(F1_CELLS, LINES, new Map());
const withTotal = new FigureTable(
  [...F1_CELLS, totalCell(2002, 181), totalCell(2013, 206), { ...totalCell(2002, 1100), regionCode: 'N' }, { ...totalCell(2013, 1265), regionCode: 'N' }],
  [TOTAL, ...LINES], new Map(),
);

it('reads a region’s total from the published line, or from the sum of its leaves, and says which', () => {
  expect(regionTotal(withTotal, 'A', 2013, 'published')).toEqual({ figure: known(206), cells: 1, denominator: 'published' });
  expect(regionTotal(withTotal, 'A', 2013, 'sum')).toEqual({ figure: known(205), cells: 4, denominator: 'sum' });
  expect(regionTotal(bare, 'A', 2013, 'published')).toEqual({ figure: known(205), cells: 4, denominator: 'sum' });
  expect(regionTotal(bare, 'A', 1999, 'sum').figure).toEqual(missing('not-available'));
  expect(leafLines(withTotal).map(({ code }) => code)).toEqual(['11', '21', '31-33', '54']);
});

it('goes from a table to the shift-share of fixture F1', () => {
  const { rows, published } = shiftRows(bare, PLACE, [2002, 2013]);
  const settled = settleRows(rows, published, { suppressed: 'drop', denominator: 'published', exact: false });
  if ('value' in settled) throw new Error(settled.reason);
  const { totals, denominator } = shiftShareTable(spanOf(2002, 2013), settled, 'dunn');
  expect([denominator, totals.terms.ns?.value, totals.terms.rs?.value]).toEqual(['sum', expect.closeTo(27, 9), expect.closeTo(-3, 9)]);
  expect(shiftRows(withTotal, PLACE, [2002, 2013]).published).toEqual({ region: [known(181), known(206)], reference: [known(1100), known(1265)] });
  expect(shiftRows(bare, PLACE, [2002, 2003]).rows[0]?.region).toEqual([known(90), missing('not-available')]);
});

it('goes from a table to the diversity of fixture F1, over the leaves whatever total is published', () => {
  for (const table of [bare, withTotal]) expect(regionDiversity(sharePairs(table, PLACE, 2013))).toMatchObject({ hhi: { value: expect.closeTo(0.350387, 6) }, hachman: { value: expect.closeTo(0.888529, 6) } });
});
