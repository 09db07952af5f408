import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotient } from '@/lib/domain/indicators/location-quotient';
import { known, missing } from '@/lib/domain/indicators/measured';
import { countsOf } from './counts-of';
import { f1Counts, INDUSTRIES } from './fixture-f1';

const lq = (e_ir: number, e_r: number, e_in: number, e_n: number) =>
  locationQuotient(countsOf(e_ir, e_r, e_in, e_n)).value ?? NaN;
const total = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);

describe('location quotient', () => {
  it('gives the four quotients of fixture F1 at base and end', () => {
    const at = (when: 'base' | 'end') => INDUSTRIES.map((i) => Number(locationQuotient(f1Counts(i, when)).value?.toFixed(6)));
    expect(at('base')).toEqual([1.375, 0.814815, 0.407407, 0.916667]);
    expect(at('end')).toEqual([1.402439, 1.175377, 0.457091, 0.707063]);
  });

  it('gives fixture F2 to ten digits', () => {
    expect(lq(1714, 79006, 879213, 15593224)).toBeCloseTo(0.3847623423, 10);
  });

  it('is 0 for an industry the region does not have, and null where it is undefined', () => {
    expect(locationQuotient(countsOf(0, 1000, 10, 100))).toEqual({ value: 0 });
    expect(locationQuotient(countsOf(0, 0, 10, 100))).toEqual(missing('zero-total'));
    expect(locationQuotient(countsOf(5, 1000, 0, 100))).toEqual(missing('zero-reference'));
    expect(locationQuotient(countsOf(5, 1000, 0, 0))).toEqual(missing('zero-reference'));
  });

  it.each(['e_ir', 'e_r', 'e_in', 'e_n'] as const)('is null for the reason that %s is', (count) => {
    expect(locationQuotient({ ...countsOf(1, 2, 3, 4), [count]: missing('suppressed') })).toEqual(missing('suppressed'));
  });

  it('refuses a negative count', () => {
    expect(() => locationQuotient(countsOf(-1, 2, 3, 4))).toThrow(RangeError);
  });
});

describe('location quotients of published figures', () => {
  // Mining, 2024: WorkBC regional profiles; e_r and e_n are the sums of the 18 published industries.
  it.each([
    ['Northeast', 5562, 35438, 12.4],
    ['Kootenay', 7104, 86645, 6.5],
    ['North Coast and Nechako', 2229, 45750, 3.9],
    ['Thompson-Okanagan', 8938, 302208, 2.3],
    ['Cariboo', 1979, 83626, 1.9],
  ])('put mining in %s in 2024 at the figure computed by hand', (_region, e_ir, e_r, expected) => {
    expect(lq(e_ir, e_r, 36854, 2914041)).toBeCloseTo(expected, 1);
  });

  it('put mining below its BC share in the two metropolitan regions in 2024', () => {
    expect(lq(3292, 469251, 36854, 2914041)).toBeCloseTo(0.555, 3);
    expect(lq(7750, 1891123, 36854, 2914041)).toBeCloseTo(0.324, 3);
  });

  // National Household Survey 2011, experienced labour force; reference: sum of the 29 districts (2,305,260).
  const DISTRICTS_2011 = [
    { name: 'Bulkley-Nechako', all: 20430, mining: 945, manufacturing: 2945, professional: 630, expected: [4.19, 2.23, 0.4] },
    { name: 'Cariboo', all: 31150, mining: 1175, manufacturing: 4100, professional: 890, expected: [3.42, 2.04, 0.37] },
    { name: 'Fraser-Fort George', all: 50260, mining: 725, manufacturing: 4385, professional: 2240, expected: [1.31, 1.35, 0.57] },
  ] as const;
  const quotients2011 = (all: number, mining: number, manufacturing: number, professional: number) =>
    [lq(mining, all, 25460, 2305260), lq(manufacturing, all, 148820, 2305260), lq(professional, all, 179345, 2305260)].map(
      (quotient) => Number(quotient.toFixed(2)),
    );

  it.each(DISTRICTS_2011)('give the 2011 structure of $name', ({ all, mining, manufacturing, professional, expected }) => {
    expect(quotients2011(all, mining, manufacturing, professional)).toEqual(expected);
  });

  it('give the study region as the quotient of its districts’ sums', () => {
    const sum = (count: 'all' | 'mining' | 'manufacturing' | 'professional') => total(DISTRICTS_2011.map((one) => one[count]));
    expect(quotients2011(sum('all'), sum('mining'), sum('manufacturing'), sum('professional'))).toEqual([2.53, 1.74, 0.47]);
  });
});

describe('identities of the location quotient', () => {
  const count = fc.integer({ min: 1, max: 1_000_000 });
  /** Regions x industries, every cell at least 1. */
  const economy = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([regions, industries]) =>
      fc.array(fc.array(count, { minLength: industries, maxLength: industries }), { minLength: regions, maxLength: regions }),
    );
  const cellsOf = (table: readonly (readonly number[])[]) => {
    const industry = (i: number) => total(table.map((row) => row[i] ?? NaN));
    const e_n = total(table.map(total));
    return table.flatMap((row) =>
      row.map((e_ir, i) => ({ i, row, e_ir, e_r: total(row), e_in: industry(i), e_n, lq: lq(e_ir, total(row), industry(i), e_n) })),
    );
  };

  it('Σ_i s_in·LQ_ir = 1 over all industries of a region', () => {
    fc.assert(
      fc.property(economy, (table) => {
        for (const row of table) {
          const parts = cellsOf(table).filter((cell) => cell.row === row);
          expect(total(parts.map((cell) => (cell.e_in / cell.e_n) * cell.lq))).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('Σ_r (e_r/e_n)·LQ_ir = 1 over all regions of the reference', () => {
    fc.assert(
      fc.property(economy, (table) => {
        const first = cellsOf(table).filter((cell) => cell.i === 0);
        expect(total(first.map((cell) => (cell.e_r / cell.e_n) * cell.lq))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('lies in 0 to e_n/e_r when the region is inside the reference', () => {
    fc.assert(
      fc.property(economy, (table) => {
        for (const cell of cellsOf(table)) {
          expect(cell.lq).toBeGreaterThanOrEqual(0);
          expect(cell.lq).toBeLessThanOrEqual((cell.e_n / cell.e_r) * (1 + 1e-12));
        }
      }),
    );
  });

  it('does not change when all counts are scaled', () => {
    fc.assert(
      fc.property(count, count, count, count, fc.double({ min: 0.001, max: 1000, noNaN: true }), (a, b, c, d, factor) => {
        expect(lq(a * factor, b * factor, c * factor, d * factor) / lq(a, b, c, d)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is, for a parent industry, that of the sums and the e_in-weighted mean of its parts, however it is split', () => {
    const part = fc.record({ e_ir: fc.integer({ min: 0, max: 10_000 }), e_in: count });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), count, count, (parts, e_r, e_n) => {
        const e_in = total(parts.map((one) => one.e_in));
        const parent = lq(total(parts.map((one) => one.e_ir)), e_r, e_in, e_n);
        const mean = total(parts.map((one) => (one.e_in / e_in) * lq(one.e_ir, e_r, one.e_in, e_n)));
        expect(mean).toBeCloseTo(parent, 6 - Math.ceil(Math.log10(1 + parent)));
      }),
    );
  });

  it('never gives Infinity or NaN, whatever counts it gets', () => {
    const any = fc.oneof(fc.nat(5), fc.constant(0), count);
    fc.assert(
      fc.property(any, any, any, any, (a, b, c, d) => {
        const quotient = locationQuotient({ e_ir: known(a), e_r: known(b), e_in: known(c), e_n: known(d) });
        expect(quotient.value === null || Number.isFinite(quotient.value)).toBe(true);
      }),
    );
  });
});
