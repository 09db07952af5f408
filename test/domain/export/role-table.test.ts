import { describe, expect, it } from 'vitest';
import { roleTable } from '@/lib/domain/export/role-table';

describe('roles as a table', () => {
  it('has one row a role, ended ones too, its days as days', () => {
    const { columns, days, rows } = roleTable([{ personId: 'p', givenName: 'Ann', familyName: 'Reid', organizationId: 'o', organization: 'Peak', title: 'Owner', validFrom: '2001-02-03', validTo: '2010-01-01' }]);
    expect(rows).toEqual([['p', 'Ann', 'Reid', 'o', 'Peak', 'Owner', '2001-02-03', '2010-01-01']]);
    expect(days?.map((at) => columns[at])).toEqual(['In position since', 'Left on']);
  });
});
