import { expect, it } from 'vitest';
import { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';

const withCuts = (x: number, y: number) => ClassScheme.safeParse({ ...DEFAULT_CLASS_SCHEME, cuts: { x, y } }).success;

it('takes an edited scheme with own cuts, labels and growth axis', () => {
  const labels = { star: 'Performing', emerging: 'Emerging', mature: 'Specialty', transforming: 'Transforming' };
  const edited = { ...DEFAULT_CLASS_SCHEME, yMetric: 'lq-change', cuts: { x: 1.25, y: 0.1 }, labels };
  expect(ClassScheme.parse(edited)).toEqual(edited);
});

it('refuses cuts that class nothing or everything, empty labels and unknown axes', () => {
  expect(withCuts(0, 0)).toBe(false);
  expect(withCuts(NaN, 0)).toBe(false);
  expect(withCuts(1.2, Infinity)).toBe(false);
  expect(ClassScheme.safeParse({ ...DEFAULT_CLASS_SCHEME, yMetric: 'wages' }).success).toBe(false);
  expect(ClassScheme.safeParse({ ...DEFAULT_CLASS_SCHEME, labels: { ...DEFAULT_CLASS_SCHEME.labels, star: ' ' } }).success).toBe(false);
});
