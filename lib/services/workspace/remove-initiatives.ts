import { eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import {
  initiativeContacts, initiativeFunders, initiativeMembers, initiativeMilestones, initiativeMoves, initiativeResultEvidence, initiativeResults, initiatives, initiativeTargets,
} from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

const removeWhole = async (db: Handle, ids: string[]) => {
  const results = db.select({ id: initiativeResults.id }).from(initiativeResults).where(inArray(initiativeResults.initiativeId, ids));
  await db.delete(initiativeResultEvidence).where(inArray(initiativeResultEvidence.resultId, results));
  for (const [record, table] of [
    ['initiative_result', initiativeResults], ['initiative_target', initiativeTargets], ['initiative_milestone', initiativeMilestones], ['initiative_funder', initiativeFunders], ['initiative_member', initiativeMembers],
  ] as const) {
    const gone = await db.delete(table).where(inArray(table.initiativeId, ids)).returning({ id: table.id });
    await forgetVersions(db, record, gone.map(({ id }) => id));
  }
  await db.delete(initiativeContacts).where(inArray(initiativeContacts.initiativeId, ids));
  await db.delete(initiativeMoves).where(inArray(initiativeMoves.initiativeId, ids));
  await db.delete(initiatives).where(inArray(initiatives.id, ids));
  await forgetVersions(db, 'initiative', ids);
};

/** Takes out invented initiatives with all that belongs to them, and out of those that stay the organizations, people and contacts that go. */
export const removeInitiatives = async (db: Handle, { organizations, people, contacts }: SampleRemoval) => {
  const samples = await db.select({ id: initiatives.id }).from(initiatives).where(eq(initiatives.sample, true));
  await inPieces(samples.map(({ id }) => id), (ids) => removeWhole(db, ids));
  await inPieces(organizations.remove, async (ids) => {
    await db.delete(initiativeMembers).where(inArray(initiativeMembers.organizationId, ids));
    await db.delete(initiativeFunders).where(inArray(initiativeFunders.organizationId, ids));
  });
  await inPieces(people.remove, (ids) => db.update(initiativeMembers).set({ personId: null }).where(inArray(initiativeMembers.personId, ids)));
  await inPieces(contacts.remove, async (ids) => {
    await db.delete(initiativeContacts).where(inArray(initiativeContacts.activityId, ids));
    await db.delete(initiativeResultEvidence).where(inArray(initiativeResultEvidence.activityId, ids));
  });
};
