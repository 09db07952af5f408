import { describe, expect, it } from 'vitest';
import { ListSettings, MOST_COLUMNS } from '@/lib/domain/lists/list-settings';

describe('how a list is read', () => {
  it('asks and holds back where nobody said otherwise', () => {
    expect(ListSettings.parse({ columns: ['organization.legalName', '', null], system: 'Ledger' })).toEqual({
      columns: ['organization.legalName', null, null], system: 'Ledger', dateOrder: 'ask', decimalMark: 'point', contactKind: 'call', level: 'internal', unsure: 'ask', badCells: 'hold', conflicts: 'keep',
    });
  });

  it('is refused without a column that holds something, with a field that is none, with more columns than a list has', () => {
    const says = (input: object) => ListSettings.safeParse({ system: 'Ledger', ...input }).error?.issues[0]?.message;
    expect([says({ columns: ['', null] }), says({ columns: ['organization.secret'] }), says({ columns: Array.from({ length: MOST_COLUMNS + 1 }, () => null) })]
      .map((message) => typeof message)).toEqual(['string', 'string', 'string']);
  });
});
