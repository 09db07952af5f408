import { expect, it } from 'vitest';
import { Crosstab } from '@/lib/domain/imports/crosstab';
import { levelOfPicked } from '@/lib/domain/imports/level-of-picked';
import { KNOWN_REGIONS } from './known-regions';

const shape = Crosstab.parse({ headings: [{ row: 1, is: 'region' }], labels: [{ column: 1, is: 'industry' }], firstRow: 2, firstColumn: 2, fixed: { period: '2024' } });
const sheet = (...regions: string[]) => [['Line', ...regions], ['Mining', ...regions.map(() => '5')]];

it.each([
  [['British Columbia', 'Cariboo', 'Thompson-Okanagan'], 'economic_region'],
  [['Cariboo', 'Fraser-Fort George'], 'census_division'],
  [['Cariboo', 'Fraser-Fort George', 'Thompson-Okanagan'], null],
  [['Cariboo', 'British Columbia'], null],
  [['Thompson-Okanagan'], null],
])('a picked sheet of %j reads a shared name as %s', (regions, level) => expect(levelOfPicked(sheet(...regions), shape, KNOWN_REGIONS)).toBe(level));
