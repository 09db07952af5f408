import { describe, expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { estimateSuppressed } from '@/lib/domain/indicators/suppressed/estimate-suppressed';
import { OPEN, tableOf, TWO_BY_TWO } from './fixture-suppressed';

describe('estimates of suppressed cells', () => {
  it('stand inside their bounds, and always carry the flag', () => {
    const cells = estimateSuppressed(TWO_BY_TWO);
    expect(cells.get('a1')).toEqual({ estimate: expect.any(Number), lo: 0, hi: 10, method: 'bounds-then-proportional-fit', is_estimate: true });
    expect([...cells.keys()]).toEqual(['a1', 'a2', 'b1', 'b2']);
  });

  it('are withheld where subtraction would tell them, or nearly', () => {
    const single = tableOf({ all: { value: 100 }, x: { value: 60 }, y: OPEN }, [{ whole: 'all', parts: ['x', 'y'] }]);
    expect(estimateSuppressed(single).get('y')).toEqual(missing('would-disclose'));
    const narrow = tableOf({ all: { value: 100 }, y: OPEN, z: { lo: 1, hi: 4 } }, [{ whole: 'all', parts: ['y', 'z'] }]);
    expect(estimateSuppressed(narrow).get('y')).toEqual(missing('would-disclose'));
    expect(estimateSuppressed(narrow).get('z')).toMatchObject({ lo: 1, hi: 4 });
    expect(estimateSuppressed(narrow, 0).get('y')).toEqual(missing('would-disclose'));
    expect(estimateSuppressed(narrow, 0.9).get('z')).toEqual(missing('would-disclose'));
  });

  it('do not exist without an upper bound, nor for randomly rounded tables', () => {
    expect(estimateSuppressed(tableOf({ x: OPEN }, [])).get('x')).toEqual(missing('open-band'));
    const rounded = estimateSuppressed({ ...TWO_BY_TWO, series: { rounding: 'base5', roundingUnit: null } });
    expect([...rounded.values()]).toEqual([1, 2, 3, 4].map(() => missing('rounded-or-sampled')));
  });
});
