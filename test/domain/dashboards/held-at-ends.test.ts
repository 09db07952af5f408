import { describe, expect, it } from 'vitest';
import { heldAtEnds } from '@/lib/domain/dashboards/held-at-ends';
import { quarterSpans } from '@/lib/domain/dashboards/quarter-span';

const quarters = quarterSpans('2026-11-23', 3);
const values = (rows: Parameters<typeof heldAtEnds>[0]) => heldAtEnds(rows, quarters).map(({ figure }) => figure.value);

describe('heldAtEnds', () => {
  it('counts who holds on the last day, both ends included, and today for the running quarter', () => {
    expect(values([
      { key: 'a', from: null, to: '2026-06-30', weight: 1 }, { key: 'b', from: '2026-09-30', to: null, weight: 1 }, { key: 'c', from: '2026-11-24', to: null, weight: 1 },
    ])).toEqual([1, 1, 1]);
  });
  it('sums weights, a key that holds twice once', () => {
    expect(values([{ key: 'a', from: null, to: null, weight: 40 }, { key: 'a', from: '2026-01-01', to: null, weight: 40 }, { key: 'b', from: '2026-10-01', to: null, weight: 2 }])).toEqual([40, 40, 42]);
  });
});
