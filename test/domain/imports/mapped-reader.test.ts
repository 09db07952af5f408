import { describe, expect, it } from 'vitest';
import { LEAVE_OUT } from '@/lib/domain/imports/import-choices';
import { mappedReader } from '@/lib/domain/imports/mapped-reader';
import { recogniseTable } from '@/lib/domain/imports/recognise-table';

const context = {
  regions: [{ code: '5941', name: 'Cariboo', system: 'census_division' as const }, { code: '59', name: 'British Columbia', system: 'province' as const }],
  lastYear: 2026, decimalMark: 'point' as const,
};

const readerOf = (header: string[], names: { regionNames?: { name: string; put: string }[]; industryNames?: { name: string; put: string }[] }) => {
  const table = recogniseTable(header);
  if (table.layout === 'unknown' || table.layout === 'qcew') throw new Error('the fixture has no known layout');
  return mappedReader(table, context, { regionNames: [], industryNames: [], ...names });
};

const TIDY = ['region', 'industry', 'year', 'employment'];
const STATCAN = ['REF_DATE', 'GEO', 'DGUID', 'North American Industry Classification System (NAICS)', 'UOM', 'SCALAR_FACTOR', 'VECTOR', 'VALUE', 'STATUS'];

describe('a reader with mapped names', () => {
  it('reads a printed region as the one it stands for', () => {
    const read = readerOf(TIDY, { regionNames: [{ name: 'Williams Lake area', put: '5941' }] });
    expect(read(['Williams Lake area', 'Mining [21]', '2024', '7'], 2)).toMatchObject({ kind: 'observation', regionCode: '5941', value: 7 });
  });

  it('gives a printed industry the NAICS codes it stands for and keeps its title', () => {
    const read = readerOf(TIDY, { industryNames: [{ name: 'Digging', put: '21' }] });
    expect(read(['British Columbia', 'Digging', '2024', '7'], 2)).toMatchObject({ lineCode: '21', lineTitle: 'Digging', naics: ['21'] });
  });

  it('leaves rows out on purpose', () => {
    const read = readerOf(TIDY, { regionNames: [{ name: 'Yukon', put: LEAVE_OUT }] });
    expect(read(['Yukon', 'Mining [21]', '2024', '7'], 9)).toEqual({ kind: 'left-out', line: 9, value: 'Yukon', reason: 'other-region' });
  });

  it('reads a name nobody has mapped as it is printed', () => {
    const read = readerOf(TIDY, { regionNames: [{ name: 'Yukon', put: '' }] });
    expect(read(['Yukon', 'Mining [21]', '2024', '7'], 3)).toMatchObject({ kind: 'rejection', reason: 'unknown-region', value: 'Yukon' });
    expect(read(['Cariboo', 'Mining [21]', '2024', '7'], 4)).toMatchObject({ kind: 'observation', regionCode: '5941' });
  });

  it("maps a region of Statistics Canada's layout in place of the identifier it prints", () => {
    const read = readerOf(STATCAN, { regionNames: [{ name: 'North Central', put: '5941' }] });
    expect(read(['2024', 'North Central', '2016S05009999', 'Mining [21]', 'Persons', 'thousands', 'v1', '1.5', ''], 2)).toMatchObject({ regionCode: '5941', value: 1500 });
  });

  it('refuses a ragged row as it would without a mapping', () => {
    const read = readerOf(TIDY, { regionNames: [{ name: 'Yukon', put: '5941' }] });
    expect(read(['Yukon', 'Mining [21]'], 5)).toMatchObject({ kind: 'rejection', reason: 'ragged-row' });
  });
});
