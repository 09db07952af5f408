import { describe, expect, it } from 'vitest';
import { draftPiece } from '@/lib/domain/lists/plan-piece';
import { REFERENCE, settings } from './list-fixture';

describe('what a piece of a list is looked up by', () => {
  it('is every id, name, number, address and day in it once, and what answers point to', () => {
    const { keys } = draftPiece(
      ['A1|Alder Ltd|Ana Li|ANA@x.example|Guild|2025-03-01', 'A1|ALDER LTD|Ana Li||Guild|2025-03-01'].map((row, at) => ({ line: at + 2, cells: row.split('|') })),
      new Map([[3, new Map([['which:person', 'line:2'], ['which:organization', 'record-7'], ['cell:4', 'Guild']])]]),
      settings(['organization.externalId', 'organization.legalName', 'person.fullName', 'person.email', 'membership.association', 'activity.occurredOn']), REFERENCE,
    );
    expect(keys).toMatchObject({
      organizationIds: ['A1', 'name:alder ltd|'], names: ['alder ltd', 'guild'], personNames: ['ana li'], emails: ['ana@x.example'], days: ['2025-03-01'], recordIds: ['record-7'], lines: [2], memberships: true,
    });
  });
});
