import { describe, expect, it } from 'vitest';
import { scaledShare } from '@/lib/domain/indicators/scenario/scaled-share';

describe('a share of sales to one mine', () => {
  it('is the assumed part of the share to mining, in bands too, with an open band read up to all of it', () => {
    expect(scaledShare({ kind: 'value', value: 0.8 }, 0.5)).toEqual({ kind: 'value', value: 0.4 });
    expect(scaledShare({ kind: 'band', lo: 0.4, hi: 0.6 }, 0.5)).toEqual({ kind: 'band', lo: 0.2, hi: 0.3 });
    expect(scaledShare({ kind: 'band', lo: 0.4, hi: null }, 0.5)).toEqual({ kind: 'band', lo: 0.2, hi: 0.5 });
  });
  it('stays unknown where the share to mining is', () => {
    expect(scaledShare({ kind: 'unknown' }, 0.5)).toEqual({ kind: 'unknown' });
  });
  it('refuses a part that is none', () => {
    expect(() => scaledShare({ kind: 'unknown' }, 50)).toThrow(RangeError);
  });
});
