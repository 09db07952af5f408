import { expect, it } from 'vitest';
import { personsPerUnit } from '@/lib/domain/indicators/persons-per-unit';

it('is 1,000 for tables in thousands and 1 for whole counts', () => {
  expect(personsPerUnit('thousand_persons')).toBe(1000);
  expect(personsPerUnit('persons')).toBe(1);
  expect(personsPerUnit('establishments')).toBe(1);
});
