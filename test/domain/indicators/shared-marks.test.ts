import { describe, expect, it } from 'vitest';
import { known, missing, type Measured } from '@/lib/domain/indicators/measured';
import { lqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { sharedMarks } from '@/lib/domain/indicators/shared-marks';
import { ADMINISTRATIVE, LABOUR_FORCE_SURVEY } from './fixture-series';

const lq = (series: typeof LABOUR_FORCE_SURVEY, e_ir: Measured = known(30)) =>
  lqWithMarks({ counts: { e_ir, e_r: known(1000), e_in: known(100), e_n: known(10000) }, series, regionInsideReference: true });

describe('marks no figure of a table can have', () => {
  it('are said once where every quotient lacks them for the same reason', () => {
    expect(sharedMarks([lq(LABOUR_FORCE_SURVEY), lq(LABOUR_FORCE_SURVEY)])).toEqual({ interval: 'no-standard-error', plusMinus: 'no-establishments' });
  });

  it('are not shared where one has an interval', () => {
    expect(sharedMarks([lq(LABOUR_FORCE_SURVEY), lq(ADMINISTRATIVE)]).interval).toBeNull();
    expect(sharedMarks([lq(ADMINISTRATIVE)]).interval).toBeNull();
  });

  it('leave quotients out that are missing themselves', () => {
    expect(sharedMarks([lq(LABOUR_FORCE_SURVEY), lq(LABOUR_FORCE_SURVEY, missing('suppressed'))]).interval).toBe('no-standard-error');
    expect(sharedMarks([])).toEqual({ interval: null, plusMinus: null });
  });
});
