import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InfeasibleCells } from '@/lib/domain/indicators/suppressed/infeasible-cells';
import { propagateBounds } from '@/lib/domain/indicators/suppressed/propagate-bounds';
import { hiddenTables, OPEN, tableOf, TWO_BY_TWO } from './fixture-suppressed';

describe('bounds of suppressed cells', () => {
  it('are worked by hand for two regions by two industries', () => {
    const bounds = propagateBounds(TWO_BY_TWO);
    expect(['a1', 'a2', 'b1', 'b2'].map((key) => bounds.get(key))).toEqual([{ lo: 0, hi: 10 }, { lo: 0, hi: 10 }, { lo: 2, hi: 12 }, { lo: 8, hi: 18 }]);
  });

  it('are the parent minus the disclosed siblings, narrowed by size ranges', () => {
    const bounds = propagateBounds(tableOf(
      { all: { value: 100 }, x: { value: 60 }, y: { lo: 5, hi: 20 }, z: OPEN }, [{ whole: 'all', parts: ['x', 'y', 'z'] }],
    ));
    expect([bounds.get('y'), bounds.get('z')]).toEqual([{ lo: 5, hi: 20 }, { lo: 20, hi: 35 }]);
  });

  it('bound a suppressed parent by its parts, and leave open what nothing bounds', () => {
    const bounds = propagateBounds(tableOf(
      { all: OPEN, x: { value: 60 }, y: { lo: 5, hi: 20 }, lone: OPEN }, [{ whole: 'all', parts: ['x', 'y'] }],
    ));
    expect([bounds.get('all'), bounds.get('lone')]).toEqual([{ lo: 65, hi: 80 }, { lo: 0, hi: Infinity }]);
  });

  it('are widened by the rounding of the published cells', () => {
    const bounds = propagateBounds(tableOf({ all: { value: 10 }, x: { value: 6 }, y: OPEN }, [{ whole: 'all', parts: ['x', 'y'] }], { rounding: 'unit', roundingUnit: 1 }));
    expect(bounds.get('y')).toEqual({ lo: 3, hi: 5 });
  });

  it('name the cells that contradict each other', () => {
    const table = tableOf({ all: { value: 50 }, x: { value: 60 }, y: OPEN }, [{ whole: 'all', parts: ['x', 'y'] }]);
    expect(() => propagateBounds(table)).toThrow(InfeasibleCells);
    expect(() => propagateBounds(table)).toThrow('all, x, y');
  });

  it('are refused for random rounding and for cells the table lacks', () => {
    expect(() => propagateBounds({ ...TWO_BY_TWO, series: { rounding: 'base5', roundingUnit: null } })).toThrow(RangeError);
    expect(() => propagateBounds(tableOf({ all: { value: 1 } }, [{ whole: 'all', parts: ['x'] }]))).toThrow('x');
  });

  it('always hold the true value', () => {
    fc.assert(fc.property(hiddenTables, ({ truth, table }) => {
      const bounds = propagateBounds(table);
      for (const [key, value] of truth) {
        expect(bounds.get(key)?.lo).toBeLessThanOrEqual(value + 1e-6);
        expect(bounds.get(key)?.hi).toBeGreaterThanOrEqual(value - 1e-6);
      }
    }));
  });
});
