import { describe, expect, it } from 'vitest';
import { growthSource } from '@/lib/domain/indicators/analysis/growth-source';
import { f1Source, oneYearSource } from '../fixture-table';

describe('the table a split of growth may stand on', () => {
  const series = f1Source();
  const census = oneYearSource();

  it('is the chosen one from its first year where it is a time series', () => {
    const { source, span, refusal } = growthSource({ chosen: series, sources: [census, series], year: 2013, base: null });
    expect(source).toBe(series);
    expect(span).toMatchObject({ baseYear: 2002, endYear: 2013 });
    expect(refusal).toBeNull();
  });

  it('is another one, with its own years and the reason, where the chosen one counts a single date', () => {
    const { source, span, refusal } = growthSource({ chosen: census, sources: [census, series], year: 2024, base: null });
    expect(source).toBe(series);
    expect(span).toMatchObject({ baseYear: 2002, endYear: 2013 });
    expect(refusal?.reason).toBe('no-time-series');
  });

  it('is none where no table ends before the year asked for with two years', () => {
    expect(growthSource({ chosen: census, sources: [census], year: 2024, base: null })).toMatchObject({ source: null, span: null, refusal: { reason: 'no-time-series' } });
    expect(growthSource({ chosen: series, sources: [series], year: 2002, base: null })).toMatchObject({ source: null, span: null, refusal: { reason: 'no-period' } });
  });

  it('starts with the base year that is asked for', () => {
    expect(growthSource({ chosen: series, sources: [series], year: 2013, base: 2002 }).span?.baseYear).toBe(2002);
  });
});
