import { describe, expect, it } from 'vitest';
import type { ListLook } from '@/lib/domain/lists/list-look';
import { suggestSettings } from '@/lib/domain/lists/suggest-settings';

const LOOK: ListLook = {
  entry: null, sheet: null, sheets: [], encoding: 'utf-8', delimiter: ';', headingLine: 1, headings: ['Company'], samples: [[]], columns: ['organization.legalName'], dateOrder: 'month-first', decimalMark: 'comma', rows: 1,
};

describe('how a list is read unless somebody says otherwise', () => {
  it('is as its look found it', () => {
    expect(suggestSettings(LOOK, 'a.csv')).toMatchObject({ columns: ['organization.legalName'], dateOrder: 'month-first', decimalMark: 'comma', badCells: 'hold', unsure: 'ask', conflicts: 'keep' });
  });

  it('takes its ids for those of the list of that name, whatever its day or copy', () => {
    expect(['members 2026-03-01.csv', 'members (2).xlsx', 'members_v3.csv', 'members.csv'].map((name) => suggestSettings(LOOK, name).system)).toEqual(['members', 'members', 'members', 'members']);
  });
});
