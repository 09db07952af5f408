import { eq } from 'drizzle-orm';
import { regions } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';

/** What only the database or the calendar can tell about a site: message by field. */
export const checkSite = async (
  { db, today }: Pick<QueryContext, 'db' | 'today'>, { regionCode, closedOn }: { regionCode: string | null; closedOn: string | null },
) => {
  const fields: Record<string, string> = {};
  if (regionCode !== null) {
    const [region] = await db.select({ code: regions.code }).from(regions).where(eq(regions.code, regionCode));
    if (!region) fields.regionCode = messages.register.refusals.unknownRegion;
  }
  if (closedOn !== null && closedOn > today) fields.closedOn = messages.register.refusals.closedInFuture;
  return fields;
};
