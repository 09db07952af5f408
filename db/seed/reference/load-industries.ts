import { count, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Handle } from '@/db/database';
import { industries } from '@/db/schema/economy';
import { inChunks } from './in-chunks';
import { naicsPlace } from './naics-place';
import { readReferenceFile } from './read-reference-file';

export const IndustriesFile = z.object({
  version: z.string(),
  licence: z.string(),
  industries: z.array(z.tuple([z.string(), z.string()])),
});

/** The whole of NAICS Canada 2022: sectors to six-digit Canadian industries. */
export const loadIndustries = async (handle: Handle): Promise<void> => {
  const { content } = await readReferenceFile('naics-ca-2022.json', IndustriesFile);
  const [held] = await handle.select({ rows: count() }).from(industries).where(eq(industries.version, content.version));
  if (Number(held?.rows ?? 0) >= content.industries.length) return;
  const rows = content.industries.map(([code, title]) => ({ version: content.version, code, title, ...naicsPlace(code) }));
  await inChunks(rows, (chunk) => handle.insert(industries).values(chunk).onConflictDoNothing());
};
