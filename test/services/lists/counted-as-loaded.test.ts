import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIST_RECORDS } from '@/lib/domain/lists/list-record';
import { startList } from '@/lib/services/lists/start-list';
import { facilitator, seedRegister } from '../register/register-fixtures';
import { count, settle } from './bring';

const HEAD = 'Account ID,Company,Trade Name,Town,Address,Employees,Type,Tags,First Name,Last Name,E-mail,Job Title,Member of,Last contact,Notes';

const firm = fc.constantFrom('Alder Drilling Ltd', 'ALDER DRILLING LTD', 'Alder Drilling Limited', 'Birch Pumps', 'Birch Pump', 'Cedar', 'Cedar Chamber', '', 'Östra Gruv & Co');
const words = (...of: string[]) => fc.constantFrom('', ...of);
const row = fc.tuple(
  words('1', '2', '3', '1'), firm, words('Alder', 'Birch'), words('Prince George', 'Quesnel', 'Smithers'), words('1 Main St', '2 Main St'), words('5', '10-19', 'many'),
  words('firm', 'association', 'nonsense'), words('north', 'steel;north'), words('Ana', 'Bo'), words('Lund', 'Reid'), words('ana@example.ca', 'office@example.ca', 'broken'),
  words('Owner', 'Manager'), words('Cedar Chamber'), words('2025-03-04', '2025-05-06', 'one day'), words('Spoke', 'Visited'),
);

const whole = (rows: readonly (readonly string[])[]) => [HEAD, ...rows.map((cells) => cells.join(','))].join('\n');

beforeAll(async () => { await seedRegister(); });

describe('what a count says of a list', () => {
  it('is what the load then does, record by record, and a list that left nothing open makes and changes nothing when it comes again', async () => {
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 14 }), fc.constantFrom('ask', 'new'), fc.constantFrom('hold', 'leave-out', 'leave-out'), async (rows, unsure, badCells) => {
      const list = whole(rows);
      if (rows.every((cells) => cells.join('') === '')) return;
      const settings = { unsure, badCells, system: 'Ledger' } as const;
      const counted = await count(list, settings);
      expect(counted.state).toBe('checked');
      await startList(facilitator, { id: counted.id });
      const done = await settle(counted.id);
      for (const record of LIST_RECORDS) {
        for (const deed of ['create', 'update'] as const) {
          const made = done.made.filter((each) => each.record === record && each.deed === deed).reduce((sum, { total }) => sum + total, 0);
          expect([record, deed, made]).toEqual([record, deed, counted.tally?.counts[record][deed]]);
        }
      }
      // What waited the first time may find its record the second time.
      if ((counted.tally?.asks ?? 1) + (counted.tally?.problems ?? 1) > 0) return;
      const again = await count(list, settings);
      for (const record of LIST_RECORDS) expect([record, again.tally?.counts[record]]).toMatchObject([record, { create: 0, update: 0 }]);
    }), { numRuns: 20 });
  }, 120_000);
});
