import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cagr } from '@/lib/domain/indicators/cagr';
import type { CellGrid } from '@/lib/domain/indicators/grid/cell-grid';
import { figureAt } from '@/lib/domain/indicators/grid/figure-column';
import { gridIndicators } from '@/lib/domain/indicators/grid/grid-indicators';
import { locationQuotient } from '@/lib/domain/indicators/location-quotient';
import { known, missing, type Measured } from '@/lib/domain/indicators/measured';
import { measuredObservation } from '@/lib/domain/indicators/measured-observation';
import { OBSERVATION_STATUSES, type ObservationStatus } from '@/lib/domain/indicators/observation-status';
import { share } from '@/lib/domain/indicators/share';
import { settleRows } from '@/lib/domain/indicators/shift-share/settle-rows';
import { shiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { sumMeasured } from '@/lib/domain/indicators/sum-measured';
import { F1 } from '../fixture-f1';
import { spanOf } from '../fixture-series';

const YEARS = [2000, 2004, 2010];
const span = spanOf(2000, 2010);
const INDUSTRIES = ['a', 'b', 'c', 'd'];

/** Region A and the reference N of fixture F1. */
const f1Grid: CellGrid = {
  regions: ['A', 'N'], industries: INDUSTRIES, years: [2000, 2010],
  values: Float64Array.from([F1.region, F1.reference].flatMap(({ base, end }) => base.flatMap((from, i) => [from, end[i] ?? NaN]))),
  statuses: null, totals: Float64Array.from([180, 205, 1100, 1265]),
};

describe('the figures of a whole table', () => {
  it.each(['published', 'sum'] as const)('are those of fixture F1, with totals %s', (denominator) => {
    const { lq, growth } = gridIndicators(f1Grid, { year: 2010, span, reference: 'N', denominator });
    const of = (column: Parameters<typeof figureAt>[0] | undefined) =>
      INDUSTRIES.map((_code, i) => (column ? Number(figureAt(column, i).value?.toFixed(6)) : NaN));
    expect(of(lq)).toEqual([1.402439, 1.175377, 0.457091, 0.707063]);
    expect(of(growth?.ns)).toEqual([13.5, 3, 1.5, 9]);
    expect(of(growth?.im)).toEqual([-4.5, 5, -2.5, 3]);
    expect(of(growth?.rs)).toEqual([1, 12, 1, -17]);
  });

  it('have no growth without a span, and are missing in a year that is not there', () => {
    const { lq, growth } = gridIndicators(f1Grid, { year: 1999, span: null, reference: 'N', denominator: 'sum' });
    expect(growth).toBeNull();
    expect(figureAt(lq, 0)).toEqual(missing('not-available'));
  });

  it('are refused for an unknown reference and for negative counts', () => {
    expect(() => gridIndicators(f1Grid, { year: 2010, span, reference: 'X', denominator: 'sum' })).toThrow(RangeError);
    expect(() => gridIndicators({ ...f1Grid, values: f1Grid.values.map((one) => -one) }, { year: 2010, span, reference: 'N', denominator: 'sum' })).toThrow(RangeError);
  });

  const status = fc.oneof({ weight: 9, arbitrary: fc.constant<ObservationStatus>('final') }, fc.constantFrom(...OBSERVATION_STATUSES));
  const value = fc.oneof({ weight: 6, arbitrary: fc.nat(1000) }, fc.constant(0), fc.constant(NaN));
  const grids = fc.record({ R: fc.integer({ min: 1, max: 4 }), I: fc.integer({ min: 1, max: 4 }), published: fc.boolean(), clean: fc.boolean() })
    .chain(({ R, I, published, clean }) => fc.record({
      cells: fc.array(fc.tuple(clean ? fc.nat(50) : value, clean ? fc.constant<ObservationStatus>('final') : status), { minLength: R * I * 3, maxLength: R * I * 3 }),
      totals: published ? fc.array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 5000 }) }, fc.constant(NaN)), { minLength: R * 3, maxLength: R * 3 }) : fc.constant(null),
    }).map(({ cells, totals }): CellGrid => ({
      regions: Array.from({ length: R }, (_one, r) => `r${r}`), industries: INDUSTRIES.slice(0, I), years: YEARS,
      values: Float64Array.from(cells.map(([one]) => one)),
      statuses: Uint8Array.from(cells.map(([, mark]) => OBSERVATION_STATUSES.indexOf(mark))),
      totals: totals && Float64Array.from(totals),
    })));

  it('are, cell by cell and reason by reason, those of the functions for one cell', () => {
    fc.assert(fc.property(grids, fc.boolean(), fc.constantFrom('published', 'sum'), (grid, inside, denominator) => {
      const reference = inside ? 'r0' : null;
      const figures = gridIndicators(grid, { year: 2010, span, reference, denominator });
      const oracle = cellByCell(grid, reference, denominator);
      for (const [at, cell] of oracle.entries()) {
        expect(figureAt(figures.share, at)).toEqual(cell.share);
        expect(figureAt(figures.lq, at)).toEqual(cell.lq);
        expect(figures.growth && figureAt(figures.growth.cagr, at)).toEqual(cell.cagr);
        if (!cell.shift) continue;
        expect(figures.growth && [figures.growth.ns, figures.growth.im, figures.growth.rs].map((column) => figureAt(column, at))).toEqual(cell.shift);
      }
    }), { numRuns: 400 });
  });
});

/** The same figures from the functions for one cell. */
function cellByCell(grid: CellGrid, reference: string | null, denominator: 'published' | 'sum') {
  const [I, Y] = [grid.industries.length, grid.years.length];
  const at = (r: number, i: number, y: number): Measured => {
    const cell = (r * I + i) * Y + y;
    const printed = grid.values[cell] ?? NaN;
    const status = OBSERVATION_STATUSES[grid.statuses?.[cell] ?? 0] ?? 'final';
    return measuredObservation({ value: Number.isNaN(printed) ? null : printed, status });
  };
  const everyRegion = grid.regions.map((_region, r) => r);
  const everyIndustry = grid.industries.map((_industry, i) => i);
  const published = denominator === 'published' && grid.totals !== null;
  const printedTotal = (r: number, y: number): Measured => {
    const total = grid.totals?.[r * Y + y] ?? NaN;
    return Number.isNaN(total) ? missing('not-available') : known(total);
  };
  const inReference = (i: number, y: number): Measured =>
    reference === null ? sumMeasured(everyRegion.map((r) => at(r, i, y))) : at(grid.regions.indexOf(reference), i, y);
  const total = (r: number, y: number): Measured => (published ? printedTotal(r, y) : sumMeasured(everyIndustry.map((i) => at(r, i, y))));
  const referenceTotal = (y: number): Measured => {
    if (!published) return sumMeasured(everyIndustry.map((i) => inReference(i, y)));
    return reference === null ? sumMeasured(everyRegion.map((r) => printedTotal(r, y))) : printedTotal(grid.regions.indexOf(reference), y);
  };
  return everyRegion.flatMap((r) => {
    const rows = everyIndustry.map((i) => ({ code: String(i), region: [at(r, i, 0), at(r, i, 2)], reference: [inReference(i, 0), inReference(i, 2)] }));
    const totals = published ? { region: [total(r, 0), total(r, 2)], reference: [referenceTotal(0), referenceTotal(2)] } : null;
    const settled = settleRows(rows, totals, { suppressed: 'drop', denominator, exact: true });
    const table = 'value' in settled ? null : shiftShareTable(span, settled, 'dunn');
    return everyIndustry.map((i) => {
      const row = table?.rows.find(({ code }) => code === String(i));
      return {
        share: share(at(r, i, 2), total(r, 2)),
        lq: locationQuotient({ e_ir: at(r, i, 2), e_r: total(r, 2), e_in: inReference(i, 2), e_n: referenceTotal(2) }),
        cagr: cagr(span, { base: at(r, i, 0), end: at(r, i, 2) }),
        shift: row ? [row.terms.ns, row.terms.im, row.terms.rs] : null,
      };
    });
  });
}
