import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { activities, assessments, claims, commitments, introductions, participations, plannedVisitParties, plannedVisits, redFlags, redFlagSteps, referrals, tasks } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { localDay } from '@/lib/domain/shared/local-day';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { localTimeZone } from '../local-time-zone';
import { visibleAssessments } from '../visible-assessments';
import { visibleDerived } from '../visible-derived';
import { visibleTasks } from '../visible-tasks';
import { gatherCases } from './gather-cases';
import { gatherForming } from './gather-forming';
import { gatherInitiatives } from './gather-initiatives';
import { gatherMeetings } from './gather-meetings';
import { gatherRatings } from './gather-ratings';
import { heldFields } from './held-fields';

type Rows = Promise<HeldRecord[]>;

const followUps = async (ctx: QueryContext, { kind, id }: SubjectInput): Rows => {
  const taking = ctx.db.select({ id: participations.activityId }).from(participations).where(eq(kind === 'person' ? participations.personId : participations.organizationId, id));
  const rows = await ctx.db.select({ task: tasks }).from(tasks).leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(or(kind === 'organization' ? eq(tasks.organizationId, id) : undefined, inArray(tasks.activityId, taking)), visibleTasks(ctx)));
  return rows.map(({ task }) => ({ record: 'task', recordId: task.id, day: task.dueOn, level: task.confidentiality, fields: heldFields({ text: task.title, state: messages.outreach.followUps.states[task.state], dueOn: task.dueOn, why: task.dueWhy }) }));
};

const promises = async (ctx: QueryContext, { kind, id }: SubjectInput): Rows => {
  const party = kind === 'person'
    ? or(eq(commitments.promisorPersonId, id), eq(commitments.promiseePersonId, id))
    : or(eq(commitments.promisorOrganizationId, id), eq(commitments.promiseeOrganizationId, id));
  const rows = await ctx.db.select().from(commitments).where(and(party, isNull(commitments.archivedAt), visibleDerived(ctx, commitments)));
  return rows.map((one) => ({ record: 'commitment', recordId: one.id, day: one.madeOn, level: one.confidentiality, fields: heldFields({ text: one.text, state: messages.followThrough.commitmentStates[one.state], dueOn: one.dueOn, why: one.dueWhy, evidence: one.evidence }) }));
};

const sentOn = async (ctx: QueryContext, { kind, id }: SubjectInput): Rows => {
  const party = kind === 'person' ? or(eq(referrals.personId, id), eq(referrals.toPersonId, id)) : or(eq(referrals.organizationId, id), eq(referrals.toOrganizationId, id));
  const rows = await ctx.db.select().from(referrals).where(and(party, isNull(referrals.archivedAt), visibleDerived(ctx, referrals)));
  return rows.map((one) => ({ record: 'referral', recordId: one.id, day: one.madeOn, level: one.confidentiality, fields: heldFields({ need: one.need, outcomeNote: one.outcomeNote }) }));
};

const broughtTogether = async (ctx: QueryContext, { kind, id }: SubjectInput): Rows => {
  const party = kind === 'person'
    ? or(eq(introductions.aPersonId, id), eq(introductions.bPersonId, id))
    : or(eq(introductions.aOrganizationId, id), eq(introductions.bOrganizationId, id));
  const rows = await ctx.db.select().from(introductions).where(and(party, isNull(introductions.archivedAt), visibleDerived(ctx, introductions)));
  return rows.map((one) => ({ record: 'introduction', recordId: one.id, day: one.madeOn, level: one.confidentiality, fields: heldFields({ purpose: one.purpose, evidence: one.evidence }) }));
};

const ofOrganization = async (ctx: QueryContext, { kind, id }: SubjectInput): Rows => {
  if (kind === 'person') return [];
  const claimed = await ctx.db.select().from(claims).where(and(eq(claims.organizationId, id), isNull(claims.archivedAt), visibleDerived(ctx, claims)));
  const flags = await ctx.db.select().from(redFlags).where(and(eq(redFlags.organizationId, id), visibleDerived(ctx, redFlags)));
  const levels = new Map(flags.map((flag) => [flag.id, flag.confidentiality]));
  const steps = flags.length === 0 ? [] : await ctx.db.select().from(redFlagSteps).where(inArray(redFlagSteps.flagId, flags.map((flag) => flag.id)));
  return [
    ...claimed.map((one): HeldRecord => ({ record: 'claim', recordId: one.id, day: one.statedOn, level: one.confidentiality, fields: heldFields({ jobs: one.jobs, statement: one.statement, evidence: one.evidence }) })),
    ...flags.map((one): HeldRecord => ({ record: 'red_flag', recordId: one.id, day: localDay(one.openedAt, localTimeZone()), level: one.confidentiality, fields: heldFields({ title: one.title, why: one.why, resolution: one.resolution }) })),
    ...steps.filter(({ text }) => text !== null).map((one): HeldRecord => ({ record: 'red_flag_step', recordId: one.id, day: localDay(one.at, localTimeZone()), level: levels.get(one.flagId) ?? 'sealed', fields: heldFields({ text: one.text }) })),
  ];
};

const assessed = async (ctx: QueryContext, { kind, id }: SubjectInput): Rows => {
  if (kind === 'person') return [];
  const rows = await ctx.db.select().from(assessments).where(and(eq(assessments.organizationId, id), visibleAssessments(ctx)));
  const inWords = (values: object) => Object.entries(values).map(([name, value]) => `${name} ${value ?? '-'}`);
  return rows.map((one) => ({
    record: 'assessment', recordId: one.id, day: one.assessedOn, level: one.confidentiality,
    fields: heldFields({ kind: one.scheme, scores: inWords(one.scores), willingFor: inWords(one.willingFor), note: one.note, why: one.withdrawnReason }),
  }));
};

const visitsToCome = async (ctx: QueryContext, { kind, id }: SubjectInput): Rows => {
  const party = ctx.db.select({ id: plannedVisitParties.visitId }).from(plannedVisitParties).where(eq(kind === 'person' ? plannedVisitParties.personId : plannedVisitParties.organizationId, id));
  const rows = await ctx.db.select().from(plannedVisits).where(and(inArray(plannedVisits.id, party), visibleDerived(ctx, plannedVisits)));
  return rows.map((one) => ({ record: 'planned_visit', recordId: one.id, day: one.day, level: one.confidentiality, fields: heldFields({ kind: messages.outreach.kinds[one.kind], place: one.place, note: one.note }) }));
};

/** What came out of contacts with somebody, or is planned for them, as far as the actor may see it. */
export const gatherDerived = async (ctx: QueryContext, subject: SubjectInput): Rows => {
  const held: HeldRecord[] = [];
  for (const gather of [followUps, promises, sentOn, broughtTogether, ofOrganization, assessed, gatherForming, gatherCases, gatherInitiatives, gatherMeetings, gatherRatings, visitsToCome]) held.push(...await gather(ctx, subject));
  return held;
};
