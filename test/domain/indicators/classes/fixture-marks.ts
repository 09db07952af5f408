import { lqWithMarks, type LqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { missing } from '@/lib/domain/indicators/measured';
import { countsOf } from '../counts-of';
import { ADMINISTRATIVE } from '../fixture-series';

/** The quotient of e_ir in e_r against 1 in 100 of the reference, an administrative count. */
export const marked = (e_ir: number, e_r: number): LqWithMarks =>
  lqWithMarks({ counts: countsOf(e_ir, e_r, 10_000, 1_000_000), series: ADMINISTRATIVE, regionInsideReference: true });

export const hidden: LqWithMarks = lqWithMarks({
  counts: { ...countsOf(1, 2, 3, 4), e_ir: missing('suppressed') }, series: ADMINISTRATIVE, regionInsideReference: true,
});
