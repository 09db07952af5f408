import { eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { directoryEntries, directoryRequests, issuedReports } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

/** Takes out reports that told of invented records and the entries of organizations that go; entries of those that are kept become one's own. */
export const removeReports = async (db: Handle, { organizations }: Pick<SampleRemoval, 'organizations'>) => {
  const issued = (await db.delete(issuedReports).where(eq(issuedReports.sample, true)).returning({ id: issuedReports.id })).map(({ id }) => id);
  await forgetVersions(db, 'issued_report', issued);
  await inPieces(organizations.remove, async (ids) => {
    const gone = await db.delete(directoryEntries).where(inArray(directoryEntries.organizationId, ids)).returning({ id: directoryEntries.id });
    await forgetVersions(db, 'directory_entry', gone.map(({ id }) => id));
    // Who wrote is a person outside, and no invention of ours: the request stays.
    await db.update(directoryRequests).set({ organizationId: null }).where(inArray(directoryRequests.organizationId, ids));
  });
  await db.update(directoryEntries).set({ sample: false }).where(eq(directoryEntries.sample, true));
};
