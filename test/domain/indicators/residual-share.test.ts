import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { residualShare } from '@/lib/domain/indicators/residual-share';

it('is what the parts lack of the published total', () => {
  expect(residualShare([known(40), known(59)], known(100)).value).toBeCloseTo(-0.01, 12);
  expect(residualShare([known(40), known(60)], known(100)).value).toBeCloseTo(0, 12);
});

it('is missing, not a residual, when a part is unknown', () => {
  expect(residualShare([known(40), missing('suppressed')], known(100))).toEqual(missing('suppressed'));
});
