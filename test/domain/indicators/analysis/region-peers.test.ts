import { describe, expect, it } from 'vitest';
import { quotientTrends } from '@/lib/domain/indicators/analysis/quotient-trends';
import { industryVectors, regionPeers } from '@/lib/domain/indicators/analysis/region-peers';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import { cellsOf, f1Source, LINES } from '../fixture-table';

const table = new FigureTable([
  ...cellsOf('A', 2013, [10, 20, 30, 40]), ...cellsOf('twice', 2013, [20, 40, 60, 80]), ...cellsOf('near', 2013, [12, 18, 30, 40]),
  ...cellsOf('far', 2013, [40, 30, 20, 10]), ...cellsOf('hidden', 2013, [10, null, 30, 40]),
], LINES, new Map());

describe('the regions built most alike', () => {
  it('are those whose shares differ least, whatever their size', () => {
    const { peers, distance } = regionPeers(industryVectors(table, ['A', 'far', 'near', 'twice'], 2013), 'A', 9);
    expect(distance).toBe('manhattan-half');
    expect(peers.map(({ code }) => code)).toEqual(['twice', 'near', 'far']);
    expect(peers.map(({ distance: between }) => between)).toEqual([expect.closeTo(0, 12), expect.closeTo(0.02, 12), expect.closeTo(0.4, 12)]);
  });

  it('leave out a region with a suppressed share, and say so', () => {
    expect(regionPeers(industryVectors(table, ['near', 'A', 'hidden'], 2013), 'A', 9)).toMatchObject({ peers: [{ code: 'near' }], leftOut: [{ code: 'hidden', reason: 'suppressed' }] });
    expect(regionPeers(industryVectors(table, ['hidden', 'near'], 2013), 'hidden', 9)).toMatchObject({ peers: [], leftOut: [{ code: 'hidden' }] });
  });

  it('are none for a region the table does not hold', () => {
    expect(regionPeers(industryVectors(table, ['near'], 2013), 'elsewhere', 9).peers).toEqual([]);
  });
});

describe('one industry in several regions through the years', () => {
  it('has a quotient and a share for every year, by hand from fixture F1', () => {
    const [trend] = quotientTrends(f1Source(), ['A'], 'N', '21');
    expect(trend?.points.map(({ year }) => year)).toEqual([2002, 2013]);
    expect(trend?.points[0]?.lq.value).toBeCloseTo(0.814815, 6);
    expect(trend?.points[1]?.lq.value).toBeCloseTo(1.175377, 6);
    expect(trend?.points[1]?.share).toEqual({ value: 40 / 205 });
  });

  it('keeps a missing year missing, with its reason', () => {
    const gap = f1Source([...cellsOf('A', 2002, [90, null, 10, 60]), ...cellsOf('N', 2002, [400, 150, 150, 400])]);
    expect(quotientTrends(gap, ['A'], 'N', '21')[0]?.points[0]?.lq).toEqual({ value: null, reason: 'suppressed' });
  });
});
