import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { arcelus, ARCELUS_TERMS, type ArcelusShift } from '@/lib/domain/indicators/shift-share/arcelus';
import { estebanMarquillas } from '@/lib/domain/indicators/shift-share/esteban-marquillas';
import type { ShiftChange } from '@/lib/domain/indicators/shift-share/shift-change';
import { INDUSTRIES } from '../fixture-f1';
import { spanOf } from '../fixture-series';
import { change, F1_TOTALS, f1Row, round, total } from './fixture-shift';

const span = spanOf(2002, 2013);
const split = (industry: ShiftChange, totals = F1_TOTALS): ArcelusShift => {
  const row = arcelus(span, industry, totals);
  if (!('t1' in row)) throw new Error(row.reason);
  return row;
};
const terms = (row: ArcelusShift) => ARCELUS_TERMS.map((term) => row[term].value ?? NaN);

describe('shift-share after Arcelus', () => {
  it('gives the totals of fixture F1', () => {
    const rows = INDUSTRIES.map((i) => terms(split(f1Row(i))));
    const totals = ARCELUS_TERMS.map((_term, at) => round(total(rows.map((row) => row[at] ?? NaN))));
    expect(totals.map((value) => (value ?? NaN) + 0)).toEqual([27, 0, 0, 1, -2, 0, 1.363636, -2.363636]);
  });

  it('cancels to e_ir1 for a new industry, term by term but for the last two', () => {
    const row = split(change([0, 12], [100, 120]));
    const value = (term: (typeof ARCELUS_TERMS)[number]) => row[term].value ?? NaN;
    expect(value('t1') + value('t2')).toBeCloseTo(0, 12);
    expect(value('t3') + value('t4')).toBeCloseTo(0, 12);
    expect(value('t5') + value('t6')).toBeCloseTo(0, 12);
    expect(row).toMatchObject({ t7: missing('new-industry'), t8: missing('new-industry'), regionalSum: known(12), newIndustry: true });
  });

  it('has four undefined terms where the reference had none either', () => {
    expect(split(change([0, 12], [0, 12]))).toMatchObject({
      t1: known(0), t2: known(0), t3: missing('zero-reference'), t4: missing('zero-reference'), t7: missing('new-industry'), t8: missing('new-industry'),
    });
  });

  it('has no regional growth in a region that starts from nothing', () => {
    expect(split(change([0, 12], [100, 120]), change([0, 12], [1100, 1265]))).toMatchObject({
      t5: missing('zero-base'), t6: missing('zero-base'), t7: missing('new-industry'), regionalSum: known(12),
    });
  });

  it('adds up to the change; the allocation terms add up to Esteban-Marquillas’ allocation effect', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    fc.assert(fc.property(count, count, count, count, count, count, (e0, e1, n0, n1, other, more) => {
      const industry = change([e0, e1], [n0, n1]);
      const totals = change([e0 + other, e1 + more], [n0 + more, n1 + other]);
      const row = split(industry, totals);
      const scale = Math.max(1, ...terms(row).map(Math.abs));
      expect(Math.abs(total(terms(row)) - (e1 - e0))).toBeLessThanOrEqual(1e-9 * scale);
      const esteban = estebanMarquillas(span, industry, totals);
      if (!('a' in esteban)) throw new Error('refused');
      expect(Math.abs((row.t6.value ?? NaN) + (row.t8.value ?? NaN) - (esteban.a.value ?? NaN))).toBeLessThanOrEqual(1e-9 * scale);
    }));
  });
});
