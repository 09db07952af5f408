import { expect, it } from 'vitest';
import { coverage } from '@/lib/domain/indicators/coverage';
import { known, missing } from '@/lib/domain/indicators/measured';

it('is the register’s firms over official establishments', () => {
  expect(coverage(12, known(48))).toEqual({ value: 0.25, alarm: false });
});

it('is null without official counts', () => {
  expect(coverage(12, missing('no-reference'))).toEqual({ ...missing('no-reference'), alarm: false });
});

it('is an alarm above 100 per cent, and not clipped', () => {
  expect(coverage(50, known(40))).toEqual({ value: 1.25, alarm: true });
  expect(coverage(40, known(40))).toEqual({ value: 1, alarm: false });
  expect(coverage(2, known(0))).toEqual({ ...missing('zero-total'), alarm: true });
  expect(coverage(0, known(0))).toEqual({ ...missing('zero-total'), alarm: false });
});
