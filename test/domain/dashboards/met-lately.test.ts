import { describe, expect, it } from 'vitest';
import { countedLately, shareLately } from '@/lib/domain/dashboards/met-lately';
import { quarterSpans } from '@/lib/domain/dashboards/quarter-span';

const quarters = quarterSpans('2026-11-23', 2);

describe('met lately', () => {
  it('looks twelve months back from each end, the day a year ago left out', () => {
    const rows = [{ on: '2025-09-30', key: 'a' }, { on: '2025-10-01', key: 'b' }, { on: '2025-11-24', key: 'c' }, { on: '2026-11-23', key: 'c' }];
    expect(countedLately(rows, quarters).map(({ figure }) => figure.value)).toEqual([2, 1]);
  });
  it('is a share of the whole, and unknown of nothing', () => {
    expect(shareLately([{ on: '2026-11-01', key: 'a' }], 4, quarters)[1]).toEqual({ quarter: '2026-Q4', figure: { value: 0.25 }, from: { part: 1, whole: 4 } });
    expect(shareLately([], 0, quarters)[1]?.figure).toEqual({ value: null, reason: 'zero-total' });
  });
});
