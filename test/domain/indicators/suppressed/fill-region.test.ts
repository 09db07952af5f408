import { describe, expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { fillRegion } from '@/lib/domain/indicators/suppressed/fill-region';
import { aroundOf } from './fixture-around';

const bounded = (lo: number, hi: number, estimate: number) => ({
  lo: expect.closeTo(lo, 6), hi: expect.closeTo(hi, 6), estimate: expect.closeTo(estimate, 5), method: 'bounds-then-proportional-fit', is_estimate: true,
});
const known = { 2001: [100, 60, 30, 10] };

describe('what published sums leave possible for a region', () => {
  it('bounds two suppressed industries by what the others leave of the total, and puts the estimate in the middle', () => {
    const fill = fillRegion(aroundOf({ R: { ...known, 2002: [100, 60, 'suppressed', 'suppressed'] } }), 'R', 2002);
    expect([...fill.cells]).toEqual([['b', bounded(0, 40, 20)], ['c', bounded(0, 40, 20)]]);
    expect(fill.leaves).toBe('whole');
  });

  it('knows a cell below the release limit to be under it', () => {
    const fill = fillRegion(aroundOf({ R: { ...known, 2002: [100, 60, 'suppressed', 'below-release-limit'] } }, { releaseLimit: 15 }), 'R', 2002);
    expect(fill.cells.get('c')).toEqual(expect.objectContaining({ lo: 0, hi: 15 }));
    expect(fill.cells.get('b')).toEqual(expect.objectContaining({ lo: 25, hi: 40 }));
  });

  it('draws the bounds tighter with the regions beside it, which together are a published one', () => {
    const rows = {
      P: { 2001: [200, 120, 60, 20], 2002: [200, 120, 50, 30] }, S: { ...known, 2002: [100, 60, 'suppressed', 'suppressed'] as const },
      R: { ...known, 2002: [100, 60, 'suppressed', 'suppressed'] as const },
    };
    const fill = fillRegion(aroundOf(rows), 'R', 2002);
    expect(fill.cells.get('b')).toEqual(bounded(10, 40, 25));
    expect(fill.cells.get('c')).toEqual(bounded(0, 30, 15));
  });

  it('gives only an upper bound where industries leave part of the total out, or nothing shows that they do not', () => {
    const short = fillRegion(aroundOf({ R: { 2001: [100, 60, 20, 10], 2002: [100, 60, 'suppressed', 20] } }), 'R', 2002);
    expect([short.leaves, short.cells.get('b')]).toEqual(['part', expect.objectContaining({ lo: 0, hi: 20 })]);
    expect(fillRegion(aroundOf({ R: { 2002: [100, 60, 'suppressed', 20] } }), 'R', 2002).leaves).toBe('part');
  });

  it('withholds a cell that the sums tell, and one without an upper bound', () => {
    expect(fillRegion(aroundOf({ R: { ...known, 2002: [100, 60, 'suppressed', 20] } }), 'R', 2002).cells.get('b')).toEqual(missing('would-disclose'));
    expect(fillRegion(aroundOf({ R: { ...known, 2002: ['suppressed', 60, 'suppressed', 20] } }), 'R', 2002).cells.get('b')).toEqual(missing('open-band'));
  });

  it('fills nothing where the publisher says there is nothing, where sums contradict each other, and in randomly rounded tables', () => {
    const of = (row: Parameters<typeof aroundOf>[0][string][number], series = {}) => fillRegion(aroundOf({ R: { ...known, 2002: row } }, series), 'R', 2002).cells.get('b');
    expect(of([100, 60, 'not-applicable', 40])).toEqual(missing('not-applicable'));
    expect(of([100, 60, 'suppressed', 70])).toEqual(missing('parts-exceed-total'));
    expect(of([100, 60, 'suppressed', 20], { rounding: 'base5' })).toEqual(missing('rounded-or-sampled'));
  });

  it('adds up the cells of a region put together of others', () => {
    const around = aroundOf({ R: { ...known, 2002: [100, 60, 'suppressed', 'suppressed'] }, S: { ...known, 2002: [100, 60, 30, 10] } });
    expect(fillRegion(around, 'P', 2002).cells.get('b')).toEqual(bounded(30, 70, 50));
  });

  it('finds nothing to fill in a full table', () => {
    expect(fillRegion(aroundOf({ R: known }), 'R', 2001).cells.size).toBe(0);
  });
});
