import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkedBy } from '@/lib/domain/lists/checked-by';
import { rowCells } from '@/lib/domain/lists/row-cells';

const row = () => rowCells(['Alder', 'ten'], ['organization.legalName', 'organization.foundedYear']);
const schema = z.object({ year: z.number({ error: 'a year' }) });

describe('the cells a command checks with its own schema', () => {
  it('are what the schema makes of them', () => {
    expect(checkedBy(schema, { year: 1990 }, row(), () => 'organization.foundedYear')).toEqual({ year: 1990 });
  });

  it('are refused at the column the wrong field comes from', () => {
    const cells = row();
    expect(checkedBy(schema, { year: 'ten' }, cells, () => 'organization.foundedYear')).toBeNull();
    expect(cells.refused()).toMatchObject([{ column: 1, value: 'ten', says: 'a year' }]);
  });
});
