import { figureFile } from '@/lib/cli/figure-file';
import { gridIndicators } from '@/lib/domain/indicators/grid/grid-indicators';
import { growthSpan } from '@/lib/domain/indicators/growth-span';
import { measured } from './measured.mjs';

const series = {
  code: 'bench', vintage: 'bench', measure: 'employment', unit: 'persons', placeBasis: 'work', ownership: null, rounding: 'none', roundingUnit: null,
  survey: false, releaseLimit: null, timeSeriesOk: true, employmentOk: true, naicsVersion: 'none',
};

/** The reader and the functions `indicators --file` uses. */
await measured(async () => {
  const grid = await figureFile(process.argv[2]);
  const [base, end] = [grid.years[0], grid.years.at(-1)];
  const span = growthSpan({ series, year: base }, { series, year: end });
  const { lq, growth } = gridIndicators(grid, { year: end, span, reference: grid.regions[0], denominator: 'sum' });
  const last = lq.values.length - 1;
  return lq.values[last] + growth.rs.values[last];
});
