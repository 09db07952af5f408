import { describe, expect, it } from 'vitest';
import { classify } from '@/lib/domain/indicators/classify';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { lqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { known, missing } from '@/lib/domain/indicators/measured';
import { countsOf } from './counts-of';
import { ADMINISTRATIVE, LABOUR_FORCE_SURVEY } from './fixture-series';

const administrative = (e_ir: number, e_r: number) =>
  lqWithMarks({
    counts: countsOf(e_ir, e_r, 10_000, 1_000_000),
    series: ADMINISTRATIVE,
    regionInsideReference: true,
    establishment: known(15),
  });

describe('the class of an industry', () => {
  it('carries the scheme, its growth axis and whether it is sure', () => {
    expect(classify(DEFAULT_CLASS_SCHEME, administrative(3000, 100_000), { cagr: known(0.02) })).toEqual({
      label: 'Star',
      quadrant: 'star',
      borderline: false,
      schemeId: 'lq-1.2-cagr',
      yMetric: 'cagr',
    });
  });

  it('is borderline when ten jobs in a thousand decide it', () => {
    expect(classify(DEFAULT_CLASS_SCHEME, administrative(10, 1000), { cagr: known(-0.02) })).toMatchObject({
      label: 'Transforming',
      borderline: true,
    });
  });

  // CANSIM 282-0061: mining in the Northeast 2013, LQ 6.24, 0.93 per cent a year since 2002 while BC grew faster.
  it('turns with the growth axis, which it names: jobs growing, concentration falling', () => {
    const lq = lqWithMarks({ counts: countsOf(3.1, 38.9, 29.5, 2308.1), series: LABOUR_FORCE_SURVEY, regionInsideReference: true });
    const growth = { cagr: known(0.0093), 'lq-change': known(-11.42) };
    expect(classify(DEFAULT_CLASS_SCHEME, lq, growth)).toMatchObject({ quadrant: 'star', borderline: 'unknown', yMetric: 'cagr' });
    const byConcentration = { ...DEFAULT_CLASS_SCHEME, id: 'lq-change', yMetric: 'lq-change' as const };
    expect(classify(byConcentration, lq, growth)).toMatchObject({ quadrant: 'mature', yMetric: 'lq-change', schemeId: 'lq-change' });
  });

  it('is null with the reason of a missing quotient or growth', () => {
    const stamp = { schemeId: 'lq-1.2-cagr', yMetric: 'cagr' };
    const sure = administrative(3000, 100_000);
    expect(classify(DEFAULT_CLASS_SCHEME, sure, { cagr: missing('no-time-series') })).toEqual({
      label: null,
      reason: 'no-time-series',
      ...stamp,
    });
    expect(classify(DEFAULT_CLASS_SCHEME, sure, { growth: known(0.1) })).toEqual({ label: null, reason: 'not-available', ...stamp });
    const hidden = lqWithMarks({
      counts: { ...countsOf(1, 2, 3, 4), e_ir: missing('suppressed') },
      series: ADMINISTRATIVE,
      regionInsideReference: true,
    });
    expect(classify(DEFAULT_CLASS_SCHEME, hidden, { cagr: known(0.1) })).toEqual({ label: null, reason: 'suppressed', ...stamp });
  });
});
