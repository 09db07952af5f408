import { expect, it } from 'vitest';
import { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';

it('is a valid scheme with the four names of the field', () => {
  expect(ClassScheme.parse(DEFAULT_CLASS_SCHEME)).toEqual(DEFAULT_CLASS_SCHEME);
  expect(Object.values(DEFAULT_CLASS_SCHEME.labels)).toEqual(['Star', 'Emerging', 'Mature', 'Transforming']);
});
