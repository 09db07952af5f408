import { describe, expect, it } from 'vitest';
import { planned } from './list-fixture';

const COLUMNS = ['organization.legalName', 'activity.occurredOn', 'activity.summary'] as const;
const contacts = (rows: string[]) => planned([...COLUMNS], rows).deeds.map((deeds) => deeds.find((deed) => deed.startsWith('activity')));

describe('the past contact of a row', () => {
  it('is one with the same firm, day and words', () => {
    expect(contacts(['Alder|2025-03-01|Spoke of hiring', 'ALDER|1/3/2025|spoke of hiring', 'Alder|2025-03-02|Spoke of hiring', 'Birch|2025-03-01|Spoke of hiring']))
      .toEqual(['activity create', 'activity same', 'activity create', 'activity create']);
  });
});
