import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { plusMinusOneEstablishment } from '@/lib/domain/indicators/plus-minus-one-establishment';
import { countsOf } from './counts-of';

describe('plus or minus one establishment', () => {
  const counts = countsOf(40, 4000, 5000, 1_000_000);

  it('moves region and reference together when the region is inside it', () => {
    expect(plusMinusOneEstablishment(counts, known(15), true)).toEqual({
      plusOne: { value: expect.closeTo(2.732, 3) },
      minusOne: { value: expect.closeTo(1.258, 3) },
    });
  });

  it('leaves the reference alone when the region is outside it', () => {
    expect(plusMinusOneEstablishment(counts, known(15), false)).toEqual({
      plusOne: { value: expect.closeTo(2.7397, 4) },
      minusOne: { value: expect.closeTo(1.2547, 4) },
    });
  });

  it('takes no more than the region has', () => {
    expect(plusMinusOneEstablishment(counts, known(100), true).minusOne).toEqual({ value: 0 });
  });

  it('is undefined once the reference has lost its only establishment', () => {
    expect(plusMinusOneEstablishment(countsOf(40, 4000, 40, 1_000_000), known(40), true).minusOne).toEqual(
      missing('zero-reference'),
    );
  });

  it('does not exist without an establishment size', () => {
    const gap = missing('no-establishments');
    expect(plusMinusOneEstablishment(counts, gap, true)).toEqual({ plusOne: gap, minusOne: gap });
  });
});
