import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { lineReading } from '@/lib/domain/indicators/line-reading';
import { spanOf } from './fixture-series';
import { f1Source, PLACE } from './fixture-table';

const { table, series } = f1Source();
const read = (code: string, span = true) =>
  lineReading(table, series, DEFAULT_CLASS_SCHEME, { place: PLACE, lines: [{ code, weight: 1 }], year: 2013 }, span ? spanOf(2002, 2013) : null);

describe('one line of a table', () => {
  it('reads the location quotients of fixture F1', () => {
    expect(['11', '21', '31-33', '54'].map((code) => read(code).lq.value?.toFixed(6))).toEqual(['1.402439', '1.175377', '0.457091', '0.707063']);
  });

  it('reads growth, growth per year, change of the quotient and the distance from the reference', () => {
    const { growth } = read('21');
    expect(growth).toMatchObject({ baseYear: 2002, endYear: 2013, growth: { value: 1 } });
    expect(growth?.cagr.value).toBeCloseTo(2 ** (1 / 11) - 1, 12);
    expect(growth?.['lq-change'].value).toBeCloseTo(1.175377 - 0.814815, 5);
    expect(growth?.differential.value).toBeCloseTo((1 - 0.4) * 100, 10);
  });

  it('classes by the scheme, and has no class without growth', () => {
    expect(read('11').class).toMatchObject({ label: 'Star' });
    expect(read('54').class).toMatchObject({ label: 'Transforming' });
    expect(read('11', false)).toMatchObject({ growth: null, class: { label: null, reason: 'no-time-series' } });
  });

  it('reads several lines as the quotient of their sums', () => {
    const both = lineReading(table, series, DEFAULT_CLASS_SCHEME, { place: PLACE, lines: [{ code: '11', weight: 1 }, { code: '21', weight: 1 }], year: 2013 }, null);
    expect(both.count).toEqual({ value: 140 });
    expect(both.lq.value).toBeCloseTo((140 / 205) / (650 / 1265), 12);
  });
});
