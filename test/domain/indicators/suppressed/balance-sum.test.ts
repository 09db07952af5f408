import { describe, expect, it } from 'vitest';
import { balanceSum } from '@/lib/domain/indicators/suppressed/balance-sum';

const part = (value: number, lo: number, hi: number) => ({ value, lo, hi, sign: 1 as const });

describe('balancing a sum', () => {
  it('scales by one factor, or shifts by one amount', () => {
    expect(balanceSum([part(1, 0, 10), part(3, 0, 10)], -8, 'scale')).toEqual([expect.closeTo(2, 9), expect.closeTo(6, 9)]);
    expect(balanceSum([part(1, 0, 10), part(3, 0, 10)], -8, 'shift')).toEqual([expect.closeTo(3, 9), expect.closeTo(5, 9)]);
  });

  it('gives to the others what a bound keeps back', () => {
    expect(balanceSum([part(1, 0, 10), part(3, 0, 4)], -8, 'scale')).toEqual([expect.closeTo(4, 9), expect.closeTo(4, 9)]);
  });

  it('moves a suppressed whole the other way', () => {
    expect(balanceSum([part(4, 0, 100), { value: 1, lo: 0, hi: 100, sign: -1 }], 0, 'scale')).toEqual([expect.closeTo(2, 9), expect.closeTo(2, 9)]);
  });

  it('goes as far as the bounds allow, and lets a 0 grow', () => {
    expect(balanceSum([part(1, 0, 2)], -8, 'scale')).toEqual([2]);
    expect(balanceSum([part(0, 0, 5)], -3, 'scale')).toEqual([expect.closeTo(3, 9)]);
    expect(balanceSum([], -3, 'shift')).toEqual([]);
  });
});
