import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { shiftShareTable, SHIFT_SHARE_TERMS, type ShiftShareMethod, type ShiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { spanOf } from '../fixture-series';
import { F1_PUBLISHED, F1_ROWS, round, series, settled } from './fixture-shift';

const span = spanOf(2012, 2013);
const DROP_SUM = { suppressed: 'drop', denominator: 'sum', exact: true } as const;
const DROP_PUBLISHED = { ...DROP_SUM, denominator: 'published' } as const;
const termTotals = (table: ShiftShareTable) => SHIFT_SHARE_TERMS[table.method].map((term) => (round(table.totals.terms[term]?.value) ?? NaN) + 0);

describe('the shift-share of a region', () => {
  it('gives the totals of fixture F1 by every method', () => {
    const of = (method: ShiftShareMethod) => shiftShareTable(span, settled(F1_ROWS, F1_PUBLISHED, DROP_PUBLISHED), method);
    expect(termTotals(of('dunn'))).toEqual([27, 1, -3]);
    expect(termTotals(of('dynamic'))).toEqual([27, 1, -3]);
    expect(termTotals(of('esteban'))).toEqual([27, 1, -3, 180, -0.636364, -2.363636]);
    expect(termTotals(of('arcelus'))).toEqual([27, 0, 0, 1, -2, 0, 1.363636, -2.363636]);
    expect(of('dunn').totals).toMatchObject({ base: known(180), end: known(205), change: known(25), leftOut: 0, leftOutOfTerms: 0, unallocated: known(0), residual: known(0) });
  });

  it('names its rules and span', () => {
    expect(shiftShareTable(span, settled(F1_ROWS, F1_PUBLISHED, DROP_PUBLISHED), 'dunn')).toMatchObject({
      method: 'dunn', suppressed: 'drop', denominator: 'published', baseYear: 2012, endYear: 2013,
    });
  });

  it('carries what it cannot split as unallocated and counts the rows', () => {
    const rows = [...F1_ROWS, series('5', [10, 14], [0, 3]), series('6', [0, 8], [20, 30])];
    const table = shiftShareTable(span, settled(rows, null, DROP_SUM), 'esteban');
    expect(table.totals).toMatchObject({ leftOut: 1, leftOutOfTerms: 2, unallocated: known(4), change: known(37), residual: known(0) });
    expect(table.rows.find(({ code }) => code === '5')).toMatchObject({ refused: 'zero-reference', unallocated: known(4), terms: { rs: missing('zero-reference') } });
    expect(table.rows.find(({ code }) => code === '6')).toMatchObject({ refused: null, newIndustry: true, terms: { rs: known(8), c: missing('new-industry') } });
  });

  it('does not know what is unallocated under a published total that holds suppressed rows', () => {
    const rows = [...F1_ROWS.slice(0, 3), series('4', [60, null], [400, 480])];
    const published = shiftShareTable(span, settled(rows, F1_PUBLISHED, DROP_PUBLISHED), 'dunn');
    expect(published.totals).toMatchObject({ unallocated: missing('suppressed'), residual: missing('suppressed'), leftOut: 1, split: { base: known(120), end: known(150), change: known(30) } });
    expect(published.totals).toMatchObject({ base: missing('would-disclose'), end: missing('would-disclose'), change: missing('would-disclose') });
    expect(published.rows.at(-1)).toMatchObject({ code: '4', refused: 'suppressed', terms: { ns: missing('suppressed') } });
    const summed = shiftShareTable(span, settled(rows, F1_PUBLISHED, DROP_SUM), 'dunn');
    expect(summed.totals).toMatchObject({ unallocated: known(0), change: known(30), leftOut: 1 });
  });

  it('shows what a published total holds beyond its parts', () => {
    const table = shiftShareTable(span, settled(F1_ROWS, series('total', [182, 208], [1100, 1265]), DROP_PUBLISHED), 'dunn');
    expect(table.totals).toMatchObject({ change: known(26), residual: known(1), unallocated: known(0) });
  });

  it('has no component where no row can be split', () => {
    const table = shiftShareTable(span, settled([series('5', [10, 14], [0, 3])], series('total', [10, 14], [5, 8]), DROP_PUBLISHED), 'dunn');
    expect(table.totals).toMatchObject({ leftOut: 1, terms: { ns: missing('not-available') }, unallocated: known(4) });
  });

  const row = fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000), fc.nat(5000), fc.boolean());
  it('adds up: ΣNS + ΣIM + ΣRS + unallocated = the change, with the sum of the parts below', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), fc.integer({ min: 1, max: 100 }), (rows, anchor) => {
      const given = [series('anchor', [anchor, anchor], [anchor, anchor + 1]), ...rows.map(([e0, e1, n0, n1, hole], at) => series(String(at), [e0, hole ? null : e1], [n0, n1]))];
      for (const method of ['dunn', 'dynamic'] as const) {
        const { totals } = shiftShareTable(span, settled(given, null, DROP_SUM), method);
        const sum = (totals.terms.ns?.value ?? NaN) + (totals.terms.im?.value ?? NaN) + (totals.terms.rs?.value ?? NaN) + (totals.unallocated.value ?? NaN);
        const scale = Math.max(1, totals.base.value ?? NaN, ...(['ns', 'im', 'rs'] as const).map((term) => Math.abs(totals.terms[term]?.value ?? NaN)));
        expect(Math.abs(sum - (totals.change.value ?? NaN))).toBeLessThanOrEqual(1e-9 * scale);
      }
    }));
  });

  it('adds up over the defined rows for Arcelus', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
      const given = [series('anchor', [9, 10], [9, 12]), ...rows.map(([e0, e1, n0, n1], at) => series(String(at), [e0, e1], [n0, n1]))];
      const table = shiftShareTable(span, settled(given, null, DROP_SUM), 'arcelus');
      const whole = table.rows.filter(({ terms }) => SHIFT_SHARE_TERMS.arcelus.every((term) => terms[term]?.value != null));
      const change = whole.reduce((sum, { base, end }) => sum + (end.value ?? NaN) - (base.value ?? NaN), 0);
      const terms = SHIFT_SHARE_TERMS.arcelus.map((term) => table.totals.terms[term]?.value ?? NaN);
      const scale = whole.flatMap((one) => SHIFT_SHARE_TERMS.arcelus.map((term) => Math.abs(one.terms[term]?.value ?? NaN))).reduce((a, b) => a + b, 1);
      expect(table.totals.leftOutOfTerms).toBe(table.rows.length - whole.length);
      expect(Math.abs(terms.reduce((a, b) => a + b, 0) - change)).toBeLessThanOrEqual(1e-9 * scale);
    }));
  });
});
