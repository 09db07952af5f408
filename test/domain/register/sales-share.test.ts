import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SalesShare } from '@/lib/domain/register/sales-share';
import { salesShareFromColumns, salesShareToColumns } from '@/lib/domain/register/sales-share-columns';

const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('a share of sales', () => {
  it('is a value, a band in order, or unknown', () => {
    expect(SalesShare.safeParse({ kind: 'value', value: 0 }).success).toBe(true);
    expect(SalesShare.safeParse({ kind: 'band', low: 0.55, high: 0.7 }).success).toBe(true);
    expect(SalesShare.safeParse({ kind: 'unknown' }).success).toBe(true);
    expect(SalesShare.safeParse({ kind: 'band', low: 0.7, high: 0.55 }).success).toBe(false);
    expect(SalesShare.safeParse({ kind: 'value', value: 1.01 }).success).toBe(false);
    expect(SalesShare.safeParse({ kind: 'value' }).success).toBe(false);
  });

  it('comes back from its columns as it went in; unknown is never zero', () => {
    fc.assert(fc.property(part, part, (a, b) => {
      for (const share of [
        { kind: 'value' as const, value: a }, { kind: 'band' as const, low: Math.min(a, b), high: Math.max(a, b) }, { kind: 'unknown' as const },
      ]) expect(salesShareFromColumns(salesShareToColumns(share))).toEqual(share);
    }));
    expect(salesShareToColumns({ kind: 'unknown' })).toEqual({ shareKind: 'unknown', shareLow: null, shareHigh: null });
    expect(salesShareFromColumns({ shareKind: 'value', shareLow: null, shareHigh: null })).toEqual({ kind: 'unknown' });
  });
});
