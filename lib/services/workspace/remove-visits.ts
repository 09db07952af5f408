import { and, eq, exists, inArray, not } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { plannedVisitParties, plannedVisits } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

/** Takes the sample visits out, and whoever goes off the visits that are planned with them; a visit nobody is left on goes too. */
export const removeVisits = async (db: Handle, { organizations, people, contacts }: SampleRemoval) => {
  const samples = await db.select({ id: plannedVisits.id }).from(plannedVisits).where(eq(plannedVisits.sample, true));
  const sampleIds = samples.map(({ id }) => id);
  await inPieces(sampleIds, (ids) => db.delete(plannedVisitParties).where(inArray(plannedVisitParties.visitId, ids)));
  await inPieces(sampleIds, (ids) => db.delete(plannedVisits).where(inArray(plannedVisits.id, ids)));
  await forgetVersions(db, 'planned_visit', sampleIds);
  const touched = new Set<string>();
  const takeOff = async (column: typeof plannedVisitParties.organizationId | typeof plannedVisitParties.personId, ids: string[]) => {
    for (const { id } of await db.delete(plannedVisitParties).where(inArray(column, ids)).returning({ id: plannedVisitParties.visitId })) touched.add(id);
  };
  await inPieces(organizations.remove, (ids) => takeOff(plannedVisitParties.organizationId, ids));
  await inPieces(people.remove, (ids) => takeOff(plannedVisitParties.personId, ids));
  await inPieces(contacts.remove, (ids) => db.update(plannedVisits).set({ activityId: null }).where(inArray(plannedVisits.activityId, ids)));
  const left = db.select({ id: plannedVisitParties.id }).from(plannedVisitParties).where(eq(plannedVisitParties.visitId, plannedVisits.id));
  await inPieces([...touched], async (ids) => {
    const gone = await db.delete(plannedVisits).where(and(inArray(plannedVisits.id, ids), not(exists(left)))).returning({ id: plannedVisits.id });
    await forgetVersions(db, 'planned_visit', gone.map(({ id }) => id));
  });
};
