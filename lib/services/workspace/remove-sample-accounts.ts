import { inArray, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import {
  activities, activityReaders, caseReaders, caseRequests, cases, feeds, identities, initiatives, interviews, meetingSeries, notices, oneTimeLinks, organizations, outboxMessages, partnerPeople, plannedVisits, playbookSteps, redFlags, savedViews, sessions, tasks, users,
} from '@/db/schema';
import type { GatheredSamples } from './gather-samples';
import { ofTable, RESULT_TABLES } from './results-of-samples';

const namedBy = async (db: Handle, ids: string[]): Promise<Set<string | null>> => {
  const owners = await db.select({ id: organizations.ownerId }).from(organizations).where(inArray(organizations.ownerId, ids));
  const authors = await db.select({ id: activities.authorId }).from(activities).where(inArray(activities.authorId, ids));
  const readers = await db.select({ id: activityReaders.userId }).from(activityReaders).where(inArray(activityReaders.userId, ids));
  const carriers = await db
    .select({ id: tasks.ownerId, closedBy: tasks.closedBy })
    .from(tasks).where(or(inArray(tasks.ownerId, ids), inArray(tasks.closedBy, ids)));
  const flagged = await db.select({ id: redFlags.ownerId, escalatedTo: redFlags.escalatedTo }).from(redFlags).where(or(inArray(redFlags.ownerId, ids), inArray(redFlags.escalatedTo, ids)));
  const keepers: { id: string | null }[] = [
    ...await db.select({ id: plannedVisits.ownerId }).from(plannedVisits).where(inArray(plannedVisits.ownerId, ids)),
    ...await db.select({ id: initiatives.facilitatorId }).from(initiatives).where(inArray(initiatives.facilitatorId, ids)),
    ...await db.select({ id: cases.ownerId }).from(cases).where(inArray(cases.ownerId, ids)),
    ...await db.select({ id: cases.nextStepOwnerId }).from(cases).where(inArray(cases.nextStepOwnerId, ids)),
    ...await db.select({ id: caseRequests.ownerId }).from(caseRequests).where(inArray(caseRequests.ownerId, ids)),
    ...await db.select({ id: caseReaders.userId }).from(caseReaders).where(inArray(caseReaders.userId, ids)),
    ...await db.select({ id: meetingSeries.ownerId }).from(meetingSeries).where(inArray(meetingSeries.ownerId, ids)),
    ...await db.select({ id: playbookSteps.ownerId }).from(playbookSteps).where(inArray(playbookSteps.ownerId, ids)),
    ...await db.select({ id: interviews.interviewerId }).from(interviews).where(inArray(interviews.interviewerId, ids)),
  ];
  for (const { table } of RESULT_TABLES) keepers.push(...await db.select({ id: ofTable(table).ownerId }).from(table).where(inArray(ofTable(table).ownerId, ids)));
  return new Set([...[...owners, ...authors, ...readers, ...carriers, ...keepers, ...flagged].map(({ id }) => id), ...flagged.map(({ escalatedTo }) => escalatedTo), ...carriers.map(({ closedBy }) => closedBy)]);
};

/** Takes out the sample colleagues whom nothing that stays names; returns how many went. */
export const removeSampleAccounts = async (db: Handle, accounts: GatheredSamples['accounts']): Promise<number> => {
  const unused = accounts.filter((account) => account.unused).map(({ id }) => id);
  if (unused.length === 0) return 0;
  const needed = await namedBy(db, unused);
  const going = unused.filter((id) => !needed.has(id));
  if (going.length === 0) return 0;
  await db.delete(oneTimeLinks).where(inArray(oneTimeLinks.userId, going));
  await db.delete(notices).where(inArray(notices.userId, going));
  await db.delete(outboxMessages).where(inArray(outboxMessages.userId, going));
  await db.delete(partnerPeople).where(inArray(partnerPeople.userId, going));
  await db.delete(savedViews).where(inArray(savedViews.ownerId, going));
  await db.delete(feeds).where(inArray(feeds.ownerId, going));
  await db.delete(sessions).where(inArray(sessions.userId, going));
  await db.delete(identities).where(inArray(identities.userId, going));
  await db.delete(users).where(inArray(users.id, going));
  return going.length;
};
