import { describe, expect, it } from 'vitest';
import { trendLayout } from '@/components/indicators/chart/trend-layout';

const frame = { width: 400, height: 200, left: 40, right: 60, top: 10, bottom: 20, text: 12 };
const line = (key: string, values: readonly (number | null)[]) => ({ key, label: key, points: values.map((value, at) => ({ year: 2016 + at, value, cautious: false })) });

describe('lines through the years', () => {
  it('break at a year without a figure', () => {
    const { lines: [placed] } = trendLayout([line('a', [10, null, 12, 13])], [2016, 2017, 2018, 2019], frame, true);
    expect(placed?.path.match(/M/g)).toHaveLength(2);
    expect(placed?.dots).toHaveLength(3);
  });

  it('name their ends without printing one over another, inside the chart', () => {
    const { labelAt } = trendLayout(['a', 'b', 'c'].map((key) => line(key, [100, 101])), [2016, 2017], frame, true);
    const places = [...labelAt.values()].sort((a, b) => a - b);
    expect(places.every((at, i) => i === 0 || at - (places[i - 1] ?? 0) >= frame.text * 1.25 - 1e-9)).toBe(true);
    expect(Math.max(...places)).toBeLessThanOrEqual(frame.height - frame.bottom + 1e-9);
  });

  it('never count below zero on an index', () => {
    const { yTicks } = trendLayout([line('a', [100, 700]), line('b', [100, 40])], [2016, 2017], frame, false);
    expect(Math.min(...yTicks.map(({ value }) => value))).toBeGreaterThanOrEqual(0);
  });
});
