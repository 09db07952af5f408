import { describe, expect, it } from 'vitest';
import type { Condition } from '@/lib/domain/sheet/filter-node';
import { matchesFilter, type FilteredRecord } from '@/lib/domain/sheet/matches-filter';
import { ORGANIZATION_FIELDS } from '@/lib/domain/sheet/organization-fields';

const firm: FilteredRecord = { name: 'Éclair Forage', jobs: 12, tags: ['drills', 'mud'], owner: null, lastContact: '2026-10-20', rightsHolder: false, about: 'Mud & more' };
const asks = (field: string, op: Condition['op'], ...values: string[]) => matchesFilter(firm, { field, op, values }, ORGANIZATION_FIELDS, '2026-11-19');

describe('a filter', () => {
  it('compares names by their folded letters and other text by lower case', () => {
    expect([asks('name', 'has', 'ECLAIR'), asks('name', 'begins', 'eclair f'), asks('name', 'is', 'eclair-forage'), asks('about', 'has', '& MORE'), asks('about', 'is', 'mud and more')]).toEqual([true, true, true, true, false]);
  });

  it('takes what is not known for nothing but empty, none of and is not', () => {
    expect(['empty', 'filled', 'any', 'none'].map((op) => asks('owner', op as Condition['op'], 'u1'))).toEqual([true, false, false, true]);
    expect([asks('founded', 'from', '0'), asks('founded', 'to', '9999'), asks('website', 'not', 'x')]).toEqual([false, false, true]);
  });

  it('counts days back from today, the day itself included', () => {
    expect([asks('lastContact', 'within', '30'), asks('lastContact', 'within', '29'), asks('lastContact', 'older', '29'), asks('lastContact', 'older', '30')]).toEqual([true, false, true, false]);
  });

  it('asks of a list for one, for every one, for none', () => {
    expect([asks('tags', 'any', 'mud', 'x'), asks('tags', 'every', 'mud', 'x'), asks('tags', 'every', 'mud', 'drills'), asks('tags', 'none', 'x')]).toEqual([true, false, true, true]);
  });

  it('joins parts by all or by any; without a filter everything is in', () => {
    const parts: Condition[] = [{ field: 'jobs', op: 'from', values: ['12'] }, { field: 'rightsHolder', op: 'yes', values: [] }];
    expect(matchesFilter(firm, { join: 'all', parts }, ORGANIZATION_FIELDS, '2026-11-19')).toBe(false);
    expect(matchesFilter(firm, { join: 'any', parts }, ORGANIZATION_FIELDS, '2026-11-19')).toBe(true);
    expect(matchesFilter(firm, null, ORGANIZATION_FIELDS, '2026-11-19')).toBe(true);
  });
});
