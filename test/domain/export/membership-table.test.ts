import { describe, expect, it } from 'vitest';
import { membershipTable } from '@/lib/domain/export/membership-table';

describe('memberships as a table', () => {
  it('names an association so that a mark in its name does not part it', () => {
    const { columns, days, rows } = membershipTable([{
      organizationId: 'o', organization: 'Peak', personId: null, givenName: null, familyName: null, association: 'Chamber; Cariboo', membershipClass: null, validFrom: '2015-01-01', validTo: null,
    }]);
    expect(rows).toEqual([['o', 'Peak', null, null, null, '"Chamber; Cariboo"', null, '2015-01-01', null]]);
    expect(days?.map((at) => columns[at])).toEqual(['Member since', 'Member until']);
  });
});
