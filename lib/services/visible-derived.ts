import { and, eq, exists, inArray, isNull, or, type Column, type SQL } from 'drizzle-orm';
import { activities, cases } from '@/db/schema';
import { contactReaderOf } from './contact-reader-of';
import type { QueryContext } from './define';
import { visibleActivities } from './visible-activities';
import { visibleCases } from './visible-cases';

/** The columns by which a record that came from a contact is guarded; `ownerId` where somebody looks after it, `caseId` where it is of a case. */
type Derived = { confidentiality: Column; activityId: Column; createdBy: Column; ownerId?: Column; caseId?: Column };

/**
 * The rows of a derived table (commitment, referral, introduction, red flag, ...) the actor may see, as a condition.
 * Rule: what came from a contact is seen by those who may read that contact, and rests while it is archived; raised
 * above its contact's level it is seen by its maker, its owner and those who read all. What came from no contact goes
 * by its own level. What is of a case is seen by those alone who may read that case as well.
 */
export const visibleDerived = (ctx: Pick<QueryContext, 'db' | 'actor'>, derived: Derived): SQL | undefined => {
  const reader = contactReaderOf(ctx.actor);
  const open = inArray(derived.confidentiality, ['public', 'internal']);
  const mine = reader.trusted && reader.userId !== null
    ? or(eq(derived.createdBy, reader.userId), derived.ownerId ? eq(derived.ownerId, reader.userId) : undefined)
    : undefined;
  const own = reader.all ? undefined : or(open, mine);
  const source = ctx.db
    .select({ id: activities.id })
    .from(activities)
    .where(and(
      eq(activities.id, derived.activityId), isNull(activities.archivedAt), visibleActivities(ctx),
      own && or(own, eq(activities.confidentiality, derived.confidentiality)),
    ));
  const guarded = or(and(isNull(derived.activityId), own), exists(source));
  if (!derived.caseId) return guarded;
  const ofCase = ctx.db.select({ id: cases.id }).from(cases).where(and(eq(cases.id, derived.caseId), visibleCases(ctx)));
  return and(guarded, or(isNull(derived.caseId), exists(ofCase)));
};
