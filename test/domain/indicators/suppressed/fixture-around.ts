import type { FigureCell, FigureLine } from '@/lib/domain/indicators/figure-cell';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';
import type { Series } from '@/lib/domain/indicators/series';
import type { Around } from '@/lib/domain/indicators/suppressed/table-around';
import { LABOUR_FORCE_SURVEY } from '../fixture-series';

const line = (code: string, level: FigureLine['level']): FigureLine => ({ code, title: code, level, naics: level === 'total' ? [] : [code], parentCode: null });
export const LINES = [line('all', 'total'), line('a', 'leaf'), line('b', 'leaf'), line('c', 'leaf')];
const MEMBERS = new Map([['P', { parentCode: null, members: ['R', 'S'] }], ['R', { parentCode: 'P', members: [] }], ['S', { parentCode: 'P', members: [] }]]);
const COUNTED: Series = { ...LABOUR_FORCE_SURVEY, rounding: 'none', roundingUnit: null, releaseLimit: null, unit: 'persons' };

type Given = number | ObservationStatus;

/** A table by region and year, each a row of its total and three industries; P is R and S together. */
export const aroundOf = (rows: Readonly<Record<string, Readonly<Record<number, readonly Given[]>>>>, series: Partial<Series> = {}): Around => {
  const cells = Object.entries(rows).flatMap(([regionCode, years]) => Object.entries(years).flatMap(([year, values]) => values.map((value, at): FigureCell => ({
    regionCode, lineCode: LINES[at]?.code ?? '', year: Number(year), value: typeof value === 'number' ? value : null, status: typeof value === 'number' ? 'final' : value,
  }))));
  const members = new Map([...MEMBERS].map(([code, { members: own }]) => [code, own]));
  return { table: new FigureTable(cells, LINES, members), series: { ...COUNTED, ...series }, published: Object.keys(rows), regions: MEMBERS };
};
