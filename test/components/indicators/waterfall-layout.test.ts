import { describe, expect, it } from 'vitest';
import { brokenLabel } from '@/components/indicators/chart/broken-label';
import type { WaterfallBar } from '@/components/indicators/chart/waterfall-bar';
import { waterfallLayout } from '@/components/indicators/chart/waterfall-layout';

const frame = { width: 600, height: 300, left: 50, right: 10, top: 20, bottom: 40, text: 12 };
const level = (key: string, to: number): WaterfallBar => ({ key, label: key, kind: 'level', from: 0, to, value: String(to) });
const change = (key: string, from: number | null, to: number | null): WaterfallBar => ({ key, label: key, kind: 'change', from, to, value: '' });

describe('the layout of a waterfall', () => {
  it('stands on 0 where the changes are large enough to be seen', () => {
    const { placed, cut, floor } = waterfallLayout([level('base', 100), change('up', 100, 180), change('down', 180, 60), level('end', 60)], frame);
    expect(cut).toBe(false);
    expect(placed.map(({ tone }) => tone)).toEqual(['level', 'up', 'down', 'level']);
    expect((placed[0]?.top ?? 0) + (placed[0]?.height ?? 0)).toBeCloseTo(floor, 6);
    expect(placed[1]?.top).toBeCloseTo(placed[2]?.top ?? NaN, 6);
  });

  it('starts its axis above 0, and says so, where they would be slivers', () => {
    const { placed, cut } = waterfallLayout([level('base', 77000), change('up', 77000, 81000), level('end', 81000)], frame);
    expect(cut).toBe(true);
    expect(placed[1]?.height).toBeGreaterThan(80);
  });

  it('goes below 0 where a level does, and never divides by nothing', () => {
    const { placed } = waterfallLayout([level('base', 10), change('down', 10, -5), level('end', -5)], frame);
    expect(placed.every(({ top, height }) => Number.isFinite(top) && height > 0)).toBe(true);
    expect(waterfallLayout([level('base', 0), level('end', 0)], frame).placed.every(({ top }) => Number.isFinite(top))).toBe(true);
  });

  it('leaves its axis room for every digit of long numbers', () => {
    const { left, ticks, placed } = waterfallLayout([level('base', 13_791_000), level('end', 21_000_000)], frame);
    expect(ticks.at(-1)?.text).toBe('20,000,000');
    expect(left).toBeGreaterThan(10 * 0.545 * 12);
    expect(placed[0]?.x).toBeGreaterThan(left);
    expect(waterfallLayout([level('base', 10), level('end', 12)], frame).left).toBe(50);
  });

  it('keeps a place without a bar for a step that is not known', () => {
    const { placed, threads } = waterfallLayout([level('base', 10), change('gap', null, null), level('end', 12)], frame);
    expect(placed[1]).toMatchObject({ tone: 'none', height: 0 });
    expect(threads).toEqual([]);
  });
});

describe('a label under a bar', () => {
  it('breaks once, near its middle', () => {
    expect(brokenLabel('Reference growth (NS)', 12)).toEqual(['Reference', 'growth (NS)']);
    expect(brokenLabel('In 2013', 12)).toEqual(['In 2013']);
    expect(brokenLabel('Agglomeration', 5)).toEqual(['Agglomeration']);
  });
});
