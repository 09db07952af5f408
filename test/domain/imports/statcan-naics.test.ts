import { expect, it } from 'vitest';
import { statcanNaics } from '@/lib/domain/imports/statcan-naics';

it.each([
  [['Industry (NAICS)', 'Based on NAICS 2017 Version 3.0.'], 'NAICS Canada 2017'],
  [['North American Industry Classification System (NAICS) Canada 2022'], 'NAICS Canada 2022'],
  [['Industry (NAICS). Figures of 2012.'], 'NAICS Canada'],
])('%j names %s', (texts, version) => expect(statcanNaics(texts)).toBe(version));
