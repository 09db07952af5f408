import type { datasets } from '@/db/schema';
import { Series } from '@/lib/domain/indicators/series';
import { messages } from '@/lib/messages';

/** One vintage of one table as pages name it; every figure links to it. */
export type Vintage = {
  id: string; title: string; provider: string; sourceTable: string; sourceUrl: string | null; vintage: string;
  referencePeriod: string; retrievedOn: string | null; licence: string; note: string | null; series: Series;
  publishedAt: Date | null;
  /** Earlier loads it holds all of: an address that names one of them means this. */
  continues: readonly string[];
  /** Of a series the product ships, or one somebody made official: a page reads it before a table that was only loaded. */
  official: boolean;
  years: readonly number[]; regionCodes: readonly string[]; lineCodes: readonly string[];
};

// Where nobody said who published a table, nobody said either that everybody was counted.
const surveyOf = ({ survey, provider }: typeof datasets.$inferSelect) => (survey || provider !== messages.imports.notStated ? survey : null);

export const vintageOf = (row: typeof datasets.$inferSelect, held: Pick<Vintage, 'official' | 'continues' | 'years' | 'regionCodes' | 'lineCodes'>): Vintage => ({
  ...held, id: row.id, title: row.title, provider: row.provider, sourceTable: row.sourceTable, sourceUrl: row.sourceUrl,
  vintage: row.vintage, referencePeriod: row.referencePeriod, retrievedOn: row.retrievedOn, licence: row.licence, note: row.note,
  series: Series.parse({ ...row, survey: surveyOf(row) }), publishedAt: row.publishedAt,
});
