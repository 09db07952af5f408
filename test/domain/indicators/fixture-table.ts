import type { FigureCell, FigureLine } from '@/lib/domain/indicators/figure-cell';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import type { Source } from '@/lib/domain/indicators/dated-reading';
import type { Place } from '@/lib/domain/indicators/place';
import { LABOUR_FORCE_SURVEY, REGIONAL_PROFILES_2024 } from './fixture-series';
import { F1 } from './fixture-f1';

/** Region A and its reference N of fixture F1 in 2002 and 2013, as a table without a published total. */
export const LINES: readonly FigureLine[] = ['11', '21', '31-33', '54'].map((code) => ({
  code, title: `Industry ${code}`, level: 'leaf', naics: code === '31-33' ? ['31', '32', '33'] : [code], parentCode: null,
}));

export const cellsOf = (regionCode: string, year: number, values: readonly (number | null)[]): FigureCell[] =>
  values.map((value, at) => ({ regionCode, year, lineCode: LINES[at]?.code ?? '', value, status: value === null ? 'suppressed' : 'final' }));

export const F1_CELLS = [
  ...cellsOf('A', 2002, F1.region.base), ...cellsOf('A', 2013, F1.region.end), ...cellsOf('N', 2002, F1.reference.base), ...cellsOf('N', 2013, F1.reference.end),
];
export const PLACE: Place = { region: 'A', reference: 'N', inside: true };
export const f1Source = (cells: readonly FigureCell[] = F1_CELLS): Source => ({
  id: 'f1', series: LABOUR_FORCE_SURVEY, table: new FigureTable(cells, LINES, new Map()),
});
export const oneYearSource = (): Source => ({
  id: 'one-year', series: REGIONAL_PROFILES_2024, table: new FigureTable([...cellsOf('A', 2024, F1.region.end), ...cellsOf('N', 2024, F1.reference.end)], LINES, new Map()),
});
