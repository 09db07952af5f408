import { figureAt } from '@/lib/domain/indicators/grid/figure-column';
import { gridIndicators } from '@/lib/domain/indicators/grid/grid-indicators';
import { growthSpan } from '@/lib/domain/indicators/growth-span';
import { isRefusal } from '@/lib/domain/indicators/refusal';
import type { Series } from '@/lib/domain/indicators/series';
import { csvLine } from '@/lib/domain/shared/csv-line';
import { answer } from './answer';
import { figureFile } from './figure-file';
import { UsageFault } from './usage-fault';

/** A file says nothing of its source: whoever names a base and an end year says that the two may be compared. */
const series = (file: string): Series => ({
  code: file, vintage: file, measure: 'employment', unit: 'persons', placeBasis: 'work', ownership: null, rounding: 'none', roundingUnit: null,
  survey: false, releaseLimit: null, timeSeriesOk: true, employmentOk: true, naicsVersion: 'not stated',
});

const yearIn = (years: readonly number[], said: unknown, otherwise: number | undefined): number => {
  const year = said === undefined ? otherwise : Number(said);
  if (year === undefined || !years.includes(year)) throw new UsageFault(`The file holds no figures of ${String(said)}. It holds ${years.join(', ')}.`);
  return year;
};

const HEADS = ['region', 'industry', 'value', 'share', 'lq', 'cagr', 'ns', 'im', 'rs', 'reason'];

/** Measures a tidy CSV as it lies: no table is stored. The reference is a region of the file, or the sum of all of them. */
export const tellFileIndicators = async (asked: Readonly<Record<string, unknown>>): Promise<void> => {
  const file = String(asked.file);
  const grid = await figureFile(file);
  const end = yearIn(grid.years, asked.end, grid.years.at(-1));
  const base = yearIn(grid.years, asked.base, grid.years[0]);
  const span = base < end ? growthSpan({ series: series(file), year: base }, { series: series(file), year: end }) : null;
  const reference = asked.reference === undefined ? null : String(asked.reference);
  if (reference !== null && !grid.regions.includes(reference)) throw new UsageFault(`The file has no region ${reference}.`);
  const { share, lq, growth } = gridIndicators(grid, { year: end, span: span === null || isRefusal(span) ? null : span, reference, denominator: 'sum' });
  answer(csvLine(HEADS).trimEnd());
  const at = grid.years.indexOf(end);
  grid.regions.forEach((region, r) => {
    answer(grid.industries.map((industry, i) => {
      const cell = r * grid.industries.length + i;
      const quotient = figureAt(lq, cell);
      const value = grid.values[cell * grid.years.length + at] ?? NaN;
      const told = [share, lq, growth?.cagr, growth?.ns, growth?.im, growth?.rs].map((column) => (column ? figureAt(column, cell).value : null));
      return csvLine([region, industry, Number.isNaN(value) ? null : value, ...told, quotient.value === null ? quotient.reason : null]).trimEnd();
    }).join('\n'));
  });
};
