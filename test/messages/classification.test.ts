import { expect, it } from 'vitest';
import { classification } from '@/lib/messages/en/indicators/classification';

it.each([
  ['2007', 'NAICS Canada 2007'], ['2022 v1.0', 'NAICS Canada 2022 v1.0'], ['NAICS US 2022', 'NAICS US 2022'], ['NAICS Canada 2017', 'NAICS Canada 2017'],
  ['not stated', 'NAICS, version not stated'],
])('a table by %j is by %s', (version, words) => expect(classification(version)).toBe(words));
