import { and, asc, eq, isNull } from 'drizzle-orm';
import { initiativeFunders, initiativeMilestones, initiativeTargets, organizations } from '@/db/schema';
import type { QueryContext } from '../define';

/** What an initiative is made of and nobody took out: who pays, its milestones and its targets, the next due first. */
export const partsOf = async ({ db }: QueryContext, initiativeId: string) => {
  const funders = await db.select({ funder: initiativeFunders, organization: organizations.legalName }).from(initiativeFunders).innerJoin(organizations, eq(organizations.id, initiativeFunders.organizationId))
    .where(and(eq(initiativeFunders.initiativeId, initiativeId), isNull(initiativeFunders.removedAt))).orderBy(asc(organizations.nameKey), asc(initiativeFunders.id));
  const milestones = await db.select().from(initiativeMilestones).where(and(eq(initiativeMilestones.initiativeId, initiativeId), isNull(initiativeMilestones.removedAt))).orderBy(asc(initiativeMilestones.dueOn), asc(initiativeMilestones.id));
  const targets = await db.select().from(initiativeTargets).where(and(eq(initiativeTargets.initiativeId, initiativeId), isNull(initiativeTargets.removedAt))).orderBy(asc(initiativeTargets.dueOn), asc(initiativeTargets.id));
  return { funders: funders.map(({ funder, organization }) => ({ ...funder, organization })), milestones, targets };
};
