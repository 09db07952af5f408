import { asc, desc, eq } from 'drizzle-orm';
import { database } from '@/db';
import { datasets, observations } from '@/db/schema';

/** Every stored figure of a dataset, in the order of its key by bytes. */
export const figuresOf = async (datasetId: string) => {
  const rows = await database().read.select({
    region: observations.regionCode, line: observations.lineCode, period: observations.period, value: observations.value, status: observations.status,
  }).from(observations).where(eq(observations.datasetId, datasetId)).orderBy(asc(observations.period));
  return rows.sort((a, b) => (`${a.region} ${a.line} ${a.period}` < `${b.region} ${b.line} ${b.period}` ? -1 : 1));
};

export const datasetsOf = (code: string) =>
  database().read.select().from(datasets).where(eq(datasets.code, code)).orderBy(desc(datasets.createdAt));

export const newestOf = async (code: string) => {
  const found = (await datasetsOf(code)).filter(({ state }) => state === 'published').sort((a, b) => Number(b.publishedAt) - Number(a.publishedAt));
  const [newest] = found;
  if (!newest) throw new Error(`nothing is published of ${code}`);
  return newest;
};
