import { expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { scaleCounts } from '@/lib/domain/indicators/scale-counts';
import { countsOf } from './counts-of';

it('turns thousands into persons and leaves missing counts missing', () => {
  const thousands = { ...countsOf(1.5, 83.5, 25.5, 2266.5), e_ir: missing('below-release-limit') };
  expect(scaleCounts(thousands, 1000)).toEqual({ ...countsOf(0, 83_500, 25_500, 2_266_500), e_ir: missing('below-release-limit') });
});
