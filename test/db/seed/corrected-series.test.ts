import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { database } from '@/db';
import { datasets } from '@/db/schema/economy';
import { loadReference } from '@/db/seed/reference/load-reference';

const now = new Date('2026-01-15T18:00:00Z');
const held = (id: string, createdBy: string): typeof datasets.$inferInsert => ({
  id, createdBy, code: 'bc-er-lfs-2024', vintage: 'February 2025', sha256: `bytes of ${id}`, title: 'Employment', provider: 'WorkBC',
  sourceTable: 'LFS data sheet', referencePeriod: '2024', measure: 'employment', unit: 'persons', placeBasis: 'residence', rounding: 'none',
  survey: true, timeSeriesOk: false, employmentOk: true, naicsVersion: '2017', licence: 'Adapted', state: 'published', createdAt: now,
});

it('a corrected reference series takes the place of the one shipped before and leaves a table a person loaded alone', async () => {
  await database().write(async (tx) => {
    await tx.insert(datasets).values([held('shipped-before', 'system'), held('loaded-by-hand', 'somebody')]);
    await loadReference(tx, { now });
  });
  const rows = await database().read.select().from(datasets).where(eq(datasets.code, 'bc-er-lfs-2024'));
  const states = Object.fromEntries(rows.map(({ id, state }) => [id.replace(/-[0-9a-f]{12}$/, ''), state]));
  expect(states).toEqual({ 'shipped-before': 'undone', 'loaded-by-hand': 'published', 'bc-er-lfs-2024': 'published' });
});
