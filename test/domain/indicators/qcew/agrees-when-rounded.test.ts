import { expect, it } from 'vitest';
import { agreesWhenRounded } from '@/lib/domain/indicators/qcew/agrees-when-rounded';

it.each([
  [0.9849, 0.98, 2, true],
  [0.9851, 0.98, 2, false],
  [0.985, 0.98, 2, true],
  [0.985, 0.99, 2, true],
  [-1.1097, -1.1, 1, true],
  [-242.4, -242, 0, true],
  [-243, -242, 0, false],
])('%f printed as %f with %i decimals: %s', (computed, published, decimals, agrees) => {
  expect(agreesWhenRounded(computed, published, decimals)).toBe(agrees);
});
