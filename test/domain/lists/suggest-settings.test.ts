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

  it('takes the ids of what a Lode gave out for those of one system, whatever the file is called; those of others are theirs', () => {
    const ids = (sample: string) => ({ ...LOOK, headings: ['Organization ID', 'Name'], samples: [[sample], ['Alder']] });
    expect([suggestSettings(ids('0192f000-0000-7000-8000-00000000000a'), 'organizations-2026-11-24.csv').system, suggestSettings(ids('4711'), 'firms.csv').system]).toEqual(['Lode', 'firms']);
  });

  it('takes its ids for those of the list of that name, whatever its day or copy', () => {
    expect(['members 2026-03-01.csv', 'members (2).xlsx', 'members_v3.csv', 'members.csv'].map((name) => suggestSettings(LOOK, name).system)).toEqual(['members', 'members', 'members', 'members']);
  });
});
