import { describe, expect, it } from 'vitest';
import { inTime } from '@/lib/domain/dashboards/in-time';
import { quarterSpans } from '@/lib/domain/dashboards/quarter-span';

const TODAY = '2026-11-23';
const point = (rows: Parameters<typeof inTime>[0]) => inTime(rows, quarterSpans(TODAY, 1), TODAY)[0];

describe('inTime', () => {
  it('is the share done by the day it was due: one of two', () => {
    expect(point([{ due: '2026-10-10', doneOn: '2026-10-10' }, { due: '2026-10-10', doneOn: '2026-10-11' }])).toEqual({ quarter: '2026-Q4', figure: { value: 0.5 }, from: { part: 1, whole: 2 } });
  });
  it('counts what was due before today and is not done as not in time', () => {
    expect(point([{ due: '2026-11-22', doneOn: null }])?.figure).toEqual({ value: 0 });
  });
  it('says nothing of what may still be done in time: due today or later', () => {
    expect(point([{ due: TODAY, doneOn: null }, { due: '2026-12-31', doneOn: null }])).toEqual({ quarter: '2026-Q4', figure: { value: null, reason: 'zero-total' }, from: { part: 0, whole: 0 } });
  });
  it('counts what was done before its day came', () => {
    expect(point([{ due: '2026-12-31', doneOn: '2026-11-01' }])?.figure).toEqual({ value: 1 });
  });
});
