import { expect, it } from 'vitest';
import { figuresAddress } from '@/lib/domain/imports/figures-address';

it.each([
  [['59', '5920', '5950'], '/region?dataset=d'],
  [['30001', 'US000', '30063'], '/region?dataset=d&region=30001&reference=US000'],
  [['t:nation', 't:a b'], '/region?dataset=d&region=t%3Aa+b&reference=t%3Anation'],
  [['5941', '59'], '/region?dataset=d&region=5941&reference=59'],
  [['CA10'], '/region?dataset=d&region=CA10&reference=CA10'],
  [[], '/region?dataset=d'],
])('a table of %j is shown at %s', (regions, address) => expect(figuresAddress('d', regions)).toBe(address));
