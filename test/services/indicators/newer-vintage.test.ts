import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { datasetLines, datasets, observations } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { settleQuestion } from '@/lib/domain/indicators/settle-question';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { layOutCluster } from '../../support/fixtures/cluster-firms';

const reader = systemActor('indicators.read');
const CODE = 'bc-er-lfs-2024';
const NEWER = 'revised-2024';

/** The same table once more, a year later, with mining in Cariboo at twice its count. */
const publishNewerVintage = () =>
  database().write(async (tx) => {
    const [row] = await tx.select().from(datasets).where(and(eq(datasets.code, CODE), eq(datasets.state, 'published')));
    if (!row) throw new Error('the reference table is missing');
    await tx.insert(datasets).values({ ...row, id: NEWER, vintage: 'February 2026 (revised)', sha256: 'newer', publishedAt: new Date('2026-03-01T17:00:00Z'), createdBy: 'mona' });
    const lines = await tx.select().from(datasetLines).where(eq(datasetLines.datasetId, row.id));
    await tx.insert(datasetLines).values(lines.map((line) => ({ ...line, datasetId: NEWER })));
    const cells = await tx.select().from(observations).where(eq(observations.datasetId, row.id));
    await tx.insert(observations).values(cells.map((cell) => ({
      ...cell, datasetId: NEWER, value: cell.regionCode === '5950' && cell.lineCode === '21' ? (cell.value ?? 0) * 2 : cell.value,
    })));
    return row.id;
  });

describe('a newer vintage of a loaded table', () => {
  let older = '';
  const mining = async (asked = {}) => {
    const profile = await regionProfile(reader, asked);
    return { profile, count: profile.rows.find(({ line }) => line.code === '21')?.reading.count.value };
  };

  beforeAll(async () => {
    await layOutCluster();
    expect((await mining()).count).toBe(1979);
    older = await publishNewerVintage();
  });

  it('is what the page shows and names from then on', async () => {
    const { profile, count } = await mining();
    expect(profile.vintage).toMatchObject({ id: NEWER, vintage: 'February 2026 (revised)' });
    expect(count).toBe(2 * 1979);
  });

  it('leaves the older one to be chosen, with its own figures', async () => {
    const { profile, count } = await mining({ dataset: older });
    expect(profile.vintage).toMatchObject({ id: older, vintage: 'February 2025' });
    expect(count).toBe(1979);
    expect(profile.vintages.filter(({ series }) => series.code === CODE).map(({ id }) => id)).toEqual([NEWER, older]);
  });

  it('never meets the older one in one ratio: growth stays without a series', async () => {
    const { profile } = await mining();
    expect(profile.rows.find(({ line }) => line.code === '21')?.reading).toMatchObject({ growth: null, older: { year: 2013 } });
  });

  it('gives way again when its load is undone', async () => {
    await database().write((tx) => tx.update(datasets).set({ state: 'undone' }).where(eq(datasets.id, NEWER)));
    expect((await mining()).profile.vintage?.id).toBe(older);
    await database().write((tx) => tx.update(datasets).set({ state: 'published' }).where(eq(datasets.id, NEWER)));
  });

  it('is among what an address may ask; a table that does not cover the region is let go and named', async () => {
    const options = await questionOptions(reader, {});
    const place = { region: '5951', reference: '59' };
    expect(settleQuestion({ dataset: NEWER, year: '2024' }, place, options)).toEqual({ question: {}, letGo: [{ part: 'dataset', asked: NEWER }] });
    expect(settleQuestion({ dataset: NEWER, year: '2024' }, { region: '5950', reference: '59' }, options)).toEqual({ question: { dataset: NEWER, year: 2024 }, letGo: [] });
  });
});
