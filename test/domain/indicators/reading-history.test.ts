import { describe, expect, it } from 'vitest';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { readingHistory } from '@/lib/domain/indicators/reading-history';
import { cellsOf, F1_CELLS, f1Source, oneYearSource, PLACE } from './fixture-table';

const historyOf = (source: Parameters<typeof readingHistory>[0]['source'], code: string, over: number) =>
  readingHistory({ source, place: PLACE, scheme: DEFAULT_CLASS_SCHEME, lines: [{ code, weight: 1 }], over });

describe('a line through the years of one table', () => {
  it('reads the quotient of every year, and growth and class over the years before', () => {
    const [base, end] = historyOf(f1Source(), '21', 11);
    expect([base?.reading.lq.value?.toFixed(6), end?.reading.lq.value?.toFixed(6)]).toEqual(['0.814815', '1.175377']);
    expect(end).toMatchObject({ year: 2013, reading: { growth: { baseYear: 2002, endYear: 2013, growth: { value: 1 } }, class: { label: 'Emerging' } } });
  });

  it('has no growth and no class where the table does not hold the base year, and says no-period', () => {
    expect(historyOf(f1Source(), '21', 5).map(({ reading }) => [reading.growth, reading.class])).toEqual([2002, 2013].map(() => [null, expect.objectContaining({ label: null, reason: 'no-period' })]));
  });

  it('passes a missing cell on as its reason, with the quotients of the other years untouched', () => {
    const gap = f1Source([...F1_CELLS, ...cellsOf('A', 2014, [1, null, 1, 1]), ...cellsOf('N', 2014, [1, 1, 1, 1])]);
    const years = historyOf(gap, '21', 1);
    expect(years.map(({ reading }) => reading.lq.value === null)).toEqual([false, false, true]);
    expect(years[2]?.reading.class).toMatchObject({ label: null, reason: years[2]?.reading.lq.reason });
  });

  it('shows neither growth nor class for a source of one date', () => {
    expect(historyOf(oneYearSource(), '21', 1)[0]?.reading).toMatchObject({ growth: null, class: { label: null, reason: 'no-time-series' } });
  });

  it('refuses a look back of no years', () => {
    expect(historyOf(f1Source(), '21', 0)[0]?.reading.class).toMatchObject({ label: null, reason: 'no-period' });
  });
});
