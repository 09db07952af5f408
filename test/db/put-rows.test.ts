import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { putRows } from '@/db/put-rows';
import { externalIds, listBases, organizations, plannedVisits } from '@/db/schema';

const at = new Date('2026-11-20T18:00:00.123Z');
const firm = (id: string, more: object = {}) => ({
  id, createdAt: at, createdBy: 'u', updatedAt: at, updatedBy: 'u', legalName: `Firm ${id}`, nameKey: `firm ${id}`, tradeNames: ['Été', "O'Brien \"&\" Sons"], kind: 'firm' as const,
  status: 'active' as const, rightsHolder: true, sample: false, ...more,
});

describe('rows that are put many at a time', () => {
  it('stand as the query builder would have written them: instants, truth, JSON, what is left out, what a default says', async () => {
    await database().write(async (tx) => {
      await tx.insert(organizations).values(firm('by-builder', { foundedYear: 1950 }));
      await putRows(tx, organizations, [firm('put', { foundedYear: 1950 }), firm('put-less', { version: undefined })]);
    });
    const rows = new Map((await database().read.select().from(organizations)).map((row) => [row.id, row]));
    expect(rows.get('put')).toEqual({ ...rows.get('by-builder'), id: 'put', legalName: 'Firm put', nameKey: 'firm put' });
    expect(rows.get('put-less')).toMatchObject({ version: 1, foundedYear: null, createdAt: at, rightsHolder: true, tradeNames: ['Été', "O'Brien \"&\" Sons"] });
  });

  it('go in by thousands, and none is no statement', async () => {
    const many = Array.from({ length: 5000 }, (_, at_) => ({ system: 'Many', record: 'organization' as const, externalId: `M-${at_}`, recordId: 'm' }));
    await database().write(async (tx) => {
      await putRows(tx, externalIds, many);
      await putRows(tx, plannedVisits, []);
    });
    expect(await database().read.select().from(externalIds).where(eq(externalIds.system, 'Many'))).toHaveLength(5000);
  });

  it('of a key that is there: are refused, are left out, or take the other\'s place, as it is said', async () => {
    const id = { system: 'Met', record: 'organization' as const, externalId: '1' };
    await database().write((tx) => putRows(tx, externalIds, [{ ...id, recordId: 'first' }]));
    await expect(database().write((tx) => putRows(tx, externalIds, [{ ...id, recordId: 'second' }]))).rejects.toThrow();
    await database().write((tx) => putRows(tx, externalIds, [{ ...id, recordId: 'second' }], 'skip'));
    expect(await database().read.select().from(externalIds).where(eq(externalIds.system, 'Met'))).toEqual([{ ...id, recordId: 'first' }]);
    const base = (name: string) => ({ record: 'organization' as const, recordId: 'b', values: { legalName: { values: [name], before: [] } } as never });
    await database().write((tx) => putRows(tx, listBases, [base('One')], 'replace'));
    await database().write((tx) => putRows(tx, listBases, [base('Two')], 'replace'));
    expect(await database().read.select().from(listBases).where(eq(listBases.recordId, 'b'))).toEqual([base('Two')]);
  });
});
