import { eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { activities, organizations, people, relations, tasks } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { inPieces } from './in-pieces';

/** Makes kept sample records one's own: the mark goes, all else stays. */
export const adoptSamples = async (db: Handle, plan: SampleRemoval) => {
  const own = { sample: false };
  await inPieces(plan.organizations.adopt, (ids) => db.update(organizations).set(own).where(inArray(organizations.id, ids)));
  // Those with an end that goes went with it: what is left is between kept ones.
  await db.update(relations).set(own).where(eq(relations.sample, true));
  await inPieces(plan.people.adopt, (ids) => db.update(people).set(own).where(inArray(people.id, ids)));
  await inPieces(plan.contacts.adopt, (ids) => db.update(activities).set(own).where(inArray(activities.id, ids)));
  await inPieces(plan.followUps.adopt, (ids) => db.update(tasks).set(own).where(inArray(tasks.id, ids)));
};
