import { and, eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { caseLinks, caseOrganizations, caseReaders, caseRequests, cases, caseSites, claims, flowForecastCases, reviewItems, reviews, sites, stageMoves } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

const removeWhole = async (db: Handle, ids: string[]) => {
  for (const table of [caseOrganizations, caseSites, caseRequests] as const) {
    const gone = await db.delete(table).where(inArray(table.caseId, ids)).returning({ id: table.id });
    await forgetVersions(db, 'case_part', gone.map(({ id }) => id));
  }
  for (const table of [caseReaders, caseLinks, stageMoves, reviewItems, flowForecastCases] as const) await db.delete(table).where(inArray(table.caseId, ids));
  await db.update(claims).set({ caseId: null }).where(inArray(claims.caseId, ids));
  await db.delete(cases).where(inArray(cases.id, ids));
  await forgetVersions(db, 'case', ids);
};

/** Takes out invented cases with all that belongs to them, and out of those that stay the organizations and contacts that go. */
export const removeCases = async (db: Handle, { organizations, contacts }: SampleRemoval) => {
  const samples = await db.select({ id: cases.id }).from(cases).where(eq(cases.sample, true));
  await inPieces(samples.map(({ id }) => id), (ids) => removeWhole(db, ids));
  const held = (await db.select({ id: reviews.id }).from(reviews).where(eq(reviews.sample, true))).map(({ id }) => id);
  await db.delete(reviewItems).where(inArray(reviewItems.reviewId, held));
  await db.delete(reviews).where(inArray(reviews.id, held));
  await forgetVersions(db, 'review', held);
  await inPieces(organizations.remove, async (ids) => {
    await db.delete(caseOrganizations).where(inArray(caseOrganizations.organizationId, ids));
    const gone = db.select({ id: sites.id }).from(sites).where(inArray(sites.organizationId, ids));
    await db.update(caseSites).set({ siteId: null }).where(inArray(caseSites.siteId, gone));
    await db.update(cases).set({ organizationId: null, siteId: null }).where(inArray(cases.organizationId, ids));
  });
  await inPieces(contacts.remove, (ids) => db.delete(caseLinks).where(and(eq(caseLinks.kind, 'activity'), inArray(caseLinks.recordId, ids))));
};
