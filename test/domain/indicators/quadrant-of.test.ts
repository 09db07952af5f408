import { expect, it } from 'vitest';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { quadrantOf } from '@/lib/domain/indicators/quadrant-of';

it.each([
  [2, 0.05, 'star'],
  [0.5, 0.05, 'emerging'],
  [2, -0.05, 'mature'],
  [0.5, -0.05, 'transforming'],
  [1.2, 0.05, 'star'],
  [1.1999, 0.05, 'emerging'],
  [2, 0, 'mature'],
  [0, -1, 'transforming'],
])('puts an LQ of %f growing by %f among the %s', (lq, growth, quadrant) => {
  expect(quadrantOf(DEFAULT_CLASS_SCHEME, lq, growth)).toBe(quadrant);
});
