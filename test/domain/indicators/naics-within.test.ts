import { expect, it } from 'vitest';
import { naicsWithin } from '@/lib/domain/indicators/naics-within';

it.each([
  ['333130', '31-33', true],
  ['333130', '333', true],
  ['333130', '333130', true],
  ['33', '333', false],
  ['441', '31-33', false],
  ['454110', '44-45', true],
  ['211110', '212', false],
  ['211110', 'Total', false],
])('%s lies within %s: %s', (code, ancestor, within) => {
  expect(naicsWithin(code, ancestor)).toBe(within);
});
