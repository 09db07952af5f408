import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { lineReading } from '@/lib/domain/indicators/line-reading';
import { tracedValue } from '@/lib/domain/indicators/traced-value';
import { spanOf } from './fixture-series';
import { f1Source, PLACE } from './fixture-table';

const { table, series } = f1Source();
const reading = (span: boolean) => lineReading(table, series, DEFAULT_CLASS_SCHEME, { place: PLACE, lines: [{ code: '21', weight: 1 }], year: 2013 }, span ? spanOf(2002, 2013) : null);

describe('a traced figure', () => {
  it('is the one of its reading', () => {
    expect(tracedValue('count', reading(true))).toEqual({ value: 40 });
    expect(tracedValue('growth', reading(true))).toEqual({ value: 1 });
    expect(tracedValue('class', reading(true)).value).toBeCloseTo(2 ** (1 / 11) - 1, 12);
  });

  it('says why it is missing', () => {
    expect(tracedValue('cagr', reading(false))).toEqual({ value: null, reason: 'no-time-series' });
    expect(tracedValue('coverage', reading(true))).toEqual({ value: null, reason: 'not-applicable' });
  });
});
