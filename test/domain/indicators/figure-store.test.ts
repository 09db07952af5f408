import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureCell } from '@/lib/domain/indicators/figure-cell';
import { FigureStore } from '@/lib/domain/indicators/figure-store';
import { measuredObservation } from '@/lib/domain/indicators/measured-observation';
import { OBSERVATION_STATUSES } from '@/lib/domain/indicators/observation-status';

const cell: fc.Arbitrary<FigureCell> = fc.record({
  regionCode: fc.constantFrom('a', 'b', 'c'), lineCode: fc.constantFrom('11', '21'), year: fc.constantFrom(2013, 2002, 2008),
  value: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })), status: fc.constantFrom(...OBSERVATION_STATUSES),
});

describe('a store of figures', () => {
  it('gives back every cell as it was put, the last of each place', () => {
    fc.assert(fc.property(fc.uniqueArray(cell, { minLength: 1, selector: ({ regionCode, lineCode, year }) => `${regionCode}${lineCode}${year}` }), (cells) => {
      const store = FigureStore.of(cells);
      for (const one of cells) {
        const position = store.position(one.regionCode, one.lineCode, one.year);
        expect(store.figure(position)).toEqual(measuredObservation(one));
        expect(store.status(position)).toBe(one.status);
      }
    }));
  });

  it('keeps years in order, and knows a place without a cell from one it does not hold', () => {
    const store = new FigureStore(['a', 'b'], ['11'], [2013, 2002]);
    store.put({ regionCode: 'a', lineCode: '11', year: 2002, value: 0, status: 'final' });
    expect(store.years).toEqual([2002, 2013]);
    expect(store.figure(store.position('a', '11', 2002))).toEqual({ value: 0 });
    expect(store.figure(store.position('a', '11', 2013))).toEqual({ value: null, reason: 'not-available' });
    expect(store.position('a', '11', 1999)).toBe(-1);
    expect(store.figure(-1)).toEqual({ value: null, reason: 'not-available' });
  });

  it('refuses a cell it has no place for', () => {
    expect(() => new FigureStore(['a'], ['11'], [2013]).put({ regionCode: 'z', lineCode: '11', year: 2013, value: 1, status: 'final' })).toThrow(RangeError);
  });
});
