import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { meanEstablishment } from '@/lib/domain/indicators/mean-establishment';

it('is employment per establishment', () => {
  expect(meanEstablishment(known(300), known(20))).toEqual({ value: 15 });
});

it('does not exist without an establishment count', () => {
  expect(meanEstablishment(known(300), missing('not-available'))).toEqual(missing('no-establishments'));
  expect(meanEstablishment(known(300), known(0))).toEqual(missing('no-establishments'));
  expect(meanEstablishment(missing('suppressed'), known(20))).toEqual(missing('suppressed'));
});
