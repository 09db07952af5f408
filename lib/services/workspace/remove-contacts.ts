import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { activities, activityReaders, consents, interviews, participations, redFlags, relations, tasks, topics } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';
import { removeFlags } from './remove-flags';
import { removeInterviews } from './remove-interviews';

/** Takes contacts out with everything that hangs on them, and follow-ups that go with what they were for. */
export const removeContacts = async (db: Handle, { contacts, followUps }: SampleRemoval) => {
  await inPieces(followUps.remove, (ids) => db.delete(tasks).where(inArray(tasks.id, ids)));
  await inPieces(followUps.detach, (ids) => db.update(tasks).set({ organizationId: null }).where(inArray(tasks.id, ids)));
  await inPieces(contacts.remove, async (ids) => {
    await removeFlags(db, inArray(redFlags.activityId, ids));
    await db.update(consents).set({ activityId: null }).where(inArray(consents.activityId, ids));
    await removeInterviews(db, inArray(interviews.activityId, ids));
    const told = await db.delete(relations).where(inArray(relations.activityId, ids)).returning({ id: relations.id });
    await forgetVersions(db, 'relation', told.map(({ id }) => id));
    await db.delete(topics).where(inArray(topics.activityId, ids));
    await db.delete(activityReaders).where(inArray(activityReaders.activityId, ids));
    await db.delete(participations).where(inArray(participations.activityId, ids));
    await db.delete(activities).where(inArray(activities.id, ids));
  });
  await forgetVersions(db, 'activity', contacts.remove);
  await forgetVersions(db, 'task', followUps.remove);
};
