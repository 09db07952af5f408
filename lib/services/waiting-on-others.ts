import { and, asc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { activities, commitments, organizations, people, referrals, tasks, users } from '@/db/schema';
import type { Owed, WaitingPart } from '@/lib/domain/planning/waiting-part';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from './define';
import { visibleDerived } from './visible-derived';
import { visibleTasks } from './visible-tasks';

type Rows = { limit: number; offset?: number };

const given = (ctx: QueryContext, { limit, offset = 0 }: Rows): PromiseLike<Owed[]> =>
  ctx.db
    .select({ id: tasks.id, text: tasks.title, dueOn: tasks.dueOn, on: sql<null>`null`, who: users.name, activityId: tasks.activityId, level: tasks.confidentiality })
    .from(tasks)
    .innerJoin(users, eq(users.id, tasks.ownerId))
    .leftJoin(activities, eq(activities.id, tasks.activityId))
    .where(and(eq(tasks.createdBy, ctx.actor.id), eq(tasks.state, 'open'), ne(tasks.ownerId, ctx.actor.id), visibleTasks(ctx)))
    .orderBy(asc(tasks.dueOn), asc(tasks.id)).limit(limit).offset(offset);

const asked = (ctx: QueryContext, { limit, offset = 0 }: Rows): PromiseLike<Owed[]> =>
  ctx.db
    .select({ id: referrals.id, text: referrals.need, dueOn: sql<null>`null`, on: referrals.madeOn, who: organizations.legalName, activityId: referrals.activityId, level: referrals.confidentiality })
    .from(referrals)
    .innerJoin(organizations, eq(organizations.id, referrals.toOrganizationId))
    .where(and(eq(referrals.ownerId, ctx.actor.id), isNull(referrals.acceptedOn), isNull(referrals.declinedOn), isNull(referrals.outcome), isNull(referrals.archivedAt), visibleDerived(ctx, referrals)))
    .orderBy(asc(referrals.madeOn), asc(referrals.id)).limit(limit).offset(offset);

const promised = async (ctx: QueryContext, { limit, offset = 0 }: Rows): Promise<Owed[]> => {
  const rows = await ctx.db
    .select({
      id: commitments.id, text: commitments.text, dueOn: commitments.dueOn, on: sql<null>`null`, firm: organizations.legalName, givenName: people.givenName, familyName: people.familyName,
      activityId: commitments.activityId, level: commitments.confidentiality,
    })
    .from(commitments)
    .leftJoin(organizations, eq(organizations.id, commitments.promisorOrganizationId))
    .leftJoin(people, eq(people.id, commitments.promisorPersonId))
    .where(and(
      eq(commitments.ownerId, ctx.actor.id), eq(commitments.state, 'open'), isNull(commitments.archivedAt),
      or(isNotNull(commitments.promisorOrganizationId), isNotNull(commitments.promisorPersonId)), visibleDerived(ctx, commitments),
    ))
    .orderBy(asc(sql`case when ${commitments.dueOn} is null then 1 else 0 end`), asc(commitments.dueOn), asc(commitments.id)).limit(limit).offset(offset);
  return rows.map(({ firm, givenName, familyName, ...row }) => ({ ...row, who: firm ?? (givenName === null ? null : personName({ givenName, familyName: familyName ?? '' })) }));
};

const PARTS: Record<WaitingPart, (ctx: QueryContext, rows: Rows) => PromiseLike<Owed[]>> = { given, asked, promised };

/** One part of what others are to do for the actor, the longest overdue first, however old. */
export const waitingOnOthers = (ctx: QueryContext, part: WaitingPart, rows: Rows): PromiseLike<Owed[]> => PARTS[part](ctx, rows);
