import { eq, inArray } from 'drizzle-orm';
import { issuedReports, searchEntries } from '@/db/schema';
import { localDay } from '@/lib/domain/shared/local-day';
import { localTimeZone } from '../local-time-zone';
import { entriesHolding } from './entries-holding';
import type { FindGroup } from './find-group';
import { groupOfEntries } from './group-of-entries';

/** Issued reports by their titles and notes. */
export const reportsFound: FindGroup = async ({ db }, sought) => {
  const readable = db.select({ id: issuedReports.id }).from(issuedReports).where(eq(issuedReports.id, searchEntries.recordId));
  const found = await entriesHolding(db, 'report', sought, readable);
  const rows = found.length === 0 ? [] : await db.select({ id: issuedReports.id, title: issuedReports.title, at: issuedReports.issuedAt }).from(issuedReports)
    .where(inArray(issuedReports.id, found.map(({ id }) => id)));
  return groupOfEntries('report', sought, found, new Map(rows.map(({ id, title, at }) => {
    const day = localDay(at, localTimeZone());
    return [id, { label: title, hint: day, level: null, day }];
  })));
};
