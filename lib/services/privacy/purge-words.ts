import { and, eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { activities, answers, assessmentEvidence, assessments, attachments, claimEvidence, claimMoves, claims, commitments, consents, initiativeResultEvidence, initiativeResults, interviews, introductions, recordVersions, redFlags, redFlagSteps, referrals, relations, supplyNeeds, tasks, topics } from '@/db/schema';
import { messages } from '@/lib/messages';
import { purgeForming } from './purge-forming';
import { purgeMeetings } from './purge-meetings';

const { purgedWords } = messages.privacy.retention;

const forget = async (db: Handle, record: string, ids: readonly string[]) => {
  if (ids.length > 0) await db.delete(recordVersions).where(and(eq(recordVersions.record, record), inArray(recordVersions.recordId, [...ids])));
};

const idsOf = async (found: PromiseLike<{ id: string }[]>) => (await found).map(({ id }) => id);

/** Takes the words out of red flags: the flags stay, with their days and how they ended. Steps never change, and so go. */
export const purgeFlags = async (db: Handle, ids: readonly string[]) => {
  if (ids.length === 0) return;
  await db.update(redFlags).set({ title: purgedWords, why: purgedWords, resolution: null }).where(inArray(redFlags.id, [...ids]));
  await db.delete(redFlagSteps).where(inArray(redFlagSteps.flagId, [...ids]));
  await forget(db, 'red_flag', ids);
};

export const purgeTasks = async (db: Handle, ids: readonly string[]) => {
  if (ids.length === 0) return;
  await db.update(tasks).set({ title: purgedWords, dueWhy: null }).where(inArray(tasks.id, [...ids]));
  await forget(db, 'task', ids);
};

/** Scores stay in the history and rest on nothing any more; what was said about them goes with their evidence. */
const purgeAssessments = async (db: Handle, contactIds: string[]) => {
  const resting = await db.selectDistinct({ id: assessmentEvidence.assessmentId }).from(assessmentEvidence).where(inArray(assessmentEvidence.activityId, contactIds));
  const ids = resting.map(({ id }) => id);
  if (ids.length === 0) return;
  await db.update(assessments).set({ note: null }).where(inArray(assessments.id, ids));
  await db.delete(assessmentEvidence).where(inArray(assessmentEvidence.activityId, contactIds));
  await forget(db, 'assessment', ids);
};

/** What was claimed of an initiative on these contacts loses its words and what it rested on. */
const purgeResults = async (db: Handle, contactIds: string[]) => {
  const ids = await idsOf(db.selectDistinct({ id: initiativeResultEvidence.resultId }).from(initiativeResultEvidence).where(inArray(initiativeResultEvidence.activityId, contactIds)));
  if (ids.length === 0) return;
  await db.update(initiativeResults).set({ text: purgedWords, withdrawnReason: null }).where(inArray(initiativeResults.id, ids));
  await db.delete(initiativeResultEvidence).where(inArray(initiativeResultEvidence.activityId, contactIds));
  await forget(db, 'initiative_result', ids);
};

/** Claims on these contacts stay with their jobs and states; what was said of them goes, and they rest on nothing any more. */
const purgeClaims = async (db: Handle, contactIds: string[]) => {
  const resting = await db.selectDistinct({ id: claimEvidence.claimId }).from(claimEvidence).where(inArray(claimEvidence.activityId, contactIds));
  const ids = [...new Set([...resting, ...await db.select({ id: claims.id }).from(claims).where(inArray(claims.activityId, contactIds))].map(({ id }) => id))];
  if (ids.length === 0) return;
  await db.update(claims).set({ statement: purgedWords, evidence: null }).where(inArray(claims.id, ids));
  await db.update(claimMoves).set({ why: null }).where(inArray(claimMoves.claimId, ids));
  await db.delete(claimEvidence).where(inArray(claimEvidence.activityId, contactIds));
  await forget(db, 'claim', ids);
};

/** Takes every word out of contacts and out of all that came from them; who met on which day stays. Answers the files to remove. */
export const purgeContacts = async (db: Handle, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return [];
  const of = [...ids];
  await db.update(activities).set({ summary: purgedWords, details: null, place: null }).where(inArray(activities.id, of));
  await db.delete(topics).where(inArray(topics.activityId, of));
  await purgeTasks(db, await idsOf(db.select({ id: tasks.id }).from(tasks).where(inArray(tasks.activityId, of))));
  await purgeFlags(db, await idsOf(db.select({ id: redFlags.id }).from(redFlags).where(inArray(redFlags.activityId, of))));
  const held = await idsOf(db.select({ id: interviews.id }).from(interviews).where(inArray(interviews.activityId, of)));
  if (held.length > 0) await db.delete(answers).where(inArray(answers.interviewId, held));
  await forget(db, 'interview', held);
  for (const [record, table] of [['commitment', commitments], ['referral', referrals], ['introduction', introductions], ['claim', claims]] as const) {
    await forget(db, record, await idsOf(db.select({ id: table.id }).from(table).where(inArray(table.activityId, of))));
  }
  await db.update(commitments).set({ text: purgedWords, evidence: null, dueWhy: null }).where(inArray(commitments.activityId, of));
  await db.update(referrals).set({ need: purgedWords, outcomeNote: null }).where(inArray(referrals.activityId, of));
  await forget(db, 'relation', await idsOf(db.select({ id: relations.id }).from(relations).where(inArray(relations.activityId, of))));
  await db.update(relations).set({ source: null }).where(inArray(relations.activityId, of));
  await db.update(introductions).set({ purpose: purgedWords, evidence: null }).where(inArray(introductions.activityId, of));
  await purgeClaims(db, of);
  await forget(db, 'supply_need', await idsOf(db.select({ id: supplyNeeds.id }).from(supplyNeeds).where(inArray(supplyNeeds.activityId, of))));
  await db.update(supplyNeeds).set({ text: purgedWords, metHow: null }).where(inArray(supplyNeeds.activityId, of));
  await purgeAssessments(db, of);
  await purgeResults(db, of);
  for (const [record, formed] of Object.entries(await purgeForming(db, of))) await forget(db, record, formed);
  await purgeMeetings(db, of);
  await db.update(consents).set({ note: null }).where(inArray(consents.activityId, of));
  await forget(db, 'attachment', await idsOf(db.select({ id: attachments.id }).from(attachments).where(inArray(attachments.activityId, of))));
  const files = await db.select({ storedAs: attachments.storedAs }).from(attachments).where(inArray(attachments.activityId, of));
  await db.delete(attachments).where(inArray(attachments.activityId, of));
  await forget(db, 'activity', of);
  return files.map(({ storedAs }) => storedAs);
};
