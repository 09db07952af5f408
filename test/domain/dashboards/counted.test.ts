import { describe, expect, it } from 'vitest';
import { counted } from '@/lib/domain/dashboards/counted';
import { quarterSpans } from '@/lib/domain/dashboards/quarter-span';

const quarters = quarterSpans('2026-11-23', 2);
const values = (rows: { on: string; key: string }[]) => counted(rows, quarters).map(({ figure }) => figure.value);

describe('counted', () => {
  it('counts a firm once a quarter, however often it was met', () => {
    expect(values([{ on: '2026-07-01', key: 'a' }, { on: '2026-09-30', key: 'a' }, { on: '2026-09-30', key: 'b' }, { on: '2026-10-01', key: 'a' }])).toEqual([2, 1]);
  });
  it('leaves out days before the first quarter and days still to come', () => {
    expect(values([{ on: '2026-06-30', key: 'a' }, { on: '2026-11-24', key: 'a' }])).toEqual([0, 0]);
  });
});
