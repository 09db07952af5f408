import { and, desc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { datasets } from '@/db/schema';
import type { ImportChoices } from '@/lib/domain/imports/import-choices';

type Target = Pick<ImportChoices, 'seriesCode' | 'vintage' | 'measure' | 'ownership'>;

/**
 * What a load is compared with. `joins`: the published vintage of the same name, measure and ownership, which the load continues, so that
 * files of single years or areas make one vintage; otherwise the vintage of the series published last.
 */
export const publishedVintage = async (db: Handle, { seriesCode, vintage, measure, ownership }: Target) => {
  const published = await db.select().from(datasets)
    .where(and(eq(datasets.code, seriesCode), eq(datasets.state, 'published')))
    .orderBy(desc(datasets.publishedAt), desc(datasets.id));
  const same = published.find((row) => row.vintage === vintage && row.measure === measure && row.ownership === ownership);
  return { held: same ?? published[0] ?? null, joins: same !== undefined };
};
