import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InfeasibleCells } from '@/lib/domain/indicators/suppressed/infeasible-cells';
import { propagateBounds } from '@/lib/domain/indicators/suppressed/propagate-bounds';
import { proportionalFit } from '@/lib/domain/indicators/suppressed/proportional-fit';
import type { SuppressedTable } from '@/lib/domain/indicators/suppressed/suppressed-table';
import { hiddenTables, OPEN, tableOf, TWO_BY_TWO } from './fixture-suppressed';

const fit = (table: SuppressedTable) => proportionalFit(table, propagateBounds(table));

describe('proportional fitting inside bounds', () => {
  it('splits one parent in proportion to the middles of the bounds', () => {
    const values = fit(tableOf({ all: { value: 60 }, x: { lo: 0, hi: 40 }, y: { lo: 0, hi: 80 } }, [{ whole: 'all', parts: ['x', 'y'] }]));
    // Bounds: x 0-40, y 20-60; middles 20 and 40 add up to 60 already.
    expect([values.get('x'), values.get('y')]).toEqual([expect.closeTo(20, 6), expect.closeTo(40, 6)]);
  });

  it('fits both margins of a table', () => {
    const values = fit(TWO_BY_TWO);
    const at = (key: string) => values.get(key) ?? NaN;
    expect([at('a1') + at('a2'), at('b1') + at('b2'), at('a1') + at('b1'), at('a2') + at('b2')]).toEqual(
      [10, 20, 12, 18].map((sum) => expect.closeTo(sum, 6)),
    );
  });

  it('leaves out what has no upper bound', () => {
    expect(fit(tableOf({ all: OPEN, x: OPEN, y: { value: 3 } }, [{ whole: 'all', parts: ['x', 'y'] }])).size).toBe(0);
  });

  it('names the cells of sums that bounds alone do not show to contradict', () => {
    // Three cells, each pair adds up to 1, 1 and 1, while all three add up to 2.
    const pairs = { ab: { value: 1 }, bc: { value: 1 }, ca: { value: 1 }, abc: { value: 2 } };
    const table = tableOf({ a: OPEN, b: OPEN, c: OPEN, ...pairs }, [
      { whole: 'ab', parts: ['a', 'b'] }, { whole: 'bc', parts: ['b', 'c'] }, { whole: 'ca', parts: ['c', 'a'] }, { whole: 'abc', parts: ['a', 'b', 'c'] },
    ]);
    expect(() => fit(table)).toThrow(InfeasibleCells);
  });

  it('fits rounded sums whose published cells miss one another by rounding alone', () => {
    const cells = { all: { value: 100 }, goods: { value: 60 }, services: { value: 50 }, x: OPEN, y: OPEN };
    const sums = [{ whole: 'all', parts: ['goods', 'services'] }, { whole: 'goods', parts: ['x', 'y'] }];
    const values = fit(tableOf(cells, sums, { rounding: 'unit', roundingUnit: 10 }));
    expect(Math.abs((values.get('x') ?? NaN) + (values.get('y') ?? NaN) - 60)).toBeLessThanOrEqual(10);
    expect(() => fit(tableOf({ ...cells, services: { value: 60 } }, sums, { rounding: 'unit', roundingUnit: 10 }))).toThrow(InfeasibleCells);
  });

  it('adds up within 1e-6 and stays inside the bounds, whatever is hidden', () => {
    fc.assert(fc.property(hiddenTables, ({ table }) => {
      const bounds = propagateBounds(table);
      const values = proportionalFit(table, bounds);
      const at = (key: string) => {
        const cell = table.cells.get(key);
        return cell && 'value' in cell ? cell.value : (values.get(key) ?? NaN);
      };
      for (const { whole, parts } of table.sums) expect(Math.abs(parts.reduce((sum, key) => sum + at(key), 0) - at(whole))).toBeLessThanOrEqual(1e-6);
      for (const [key, value] of values) {
        expect(value).toBeGreaterThanOrEqual((bounds.get(key)?.lo ?? NaN) - 1e-9);
        expect(value).toBeLessThanOrEqual((bounds.get(key)?.hi ?? NaN) + 1e-9);
      }
    }), { numRuns: 60 });
  });
});
