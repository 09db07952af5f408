import { expect, it } from 'vitest';
import { naicsSector, NAICS_SECTORS } from '@/lib/domain/indicators/naics-sector';

it.each([
  ['333130', '31-33'],
  ['31-33', '31-33'],
  ['32', '31-33'],
  ['454110', '44-45'],
  ['493110', '48-49'],
  ['2100', '21'],
  ['91', '91'],
])('%s belongs to sector %s', (code, sector) => {
  expect(naicsSector(code)).toBe(sector);
});

it.each(['00', '42', '', 'G', '3'])('%j belongs to none', (code) => {
  expect(naicsSector(code)).toBeNull();
});

it('knows twenty sectors', () => {
  expect(NAICS_SECTORS).toHaveLength(20);
});
