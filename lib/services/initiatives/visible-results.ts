import { and, eq, exists, inArray, isNotNull, not, or, type SQL } from 'drizzle-orm';
import { activities, commitments, initiativeResultEvidence, initiativeResults } from '@/db/schema';
import { contactReaderOf } from '../contact-reader-of';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';

/**
 * The results the actor may see, as a condition (undefined: all of them): those who may read every contact and every promise one rests on,
 * and, raised above those, its maker and those who read all.
 */
export const visibleResults = (ctx: Pick<QueryContext, 'db' | 'actor'>): SQL | undefined => {
  const reader = contactReaderOf(ctx.actor);
  const [readable, promised] = [visibleActivities(ctx), visibleDerived(ctx, commitments)];
  if (reader.all || !readable) return undefined;
  const evidence = initiativeResultEvidence;
  const on = (which?: SQL) => exists(ctx.db.select({ id: evidence.id }).from(evidence).innerJoin(activities, eq(activities.id, evidence.activityId))
    .where(and(eq(evidence.resultId, initiativeResults.id), isNotNull(evidence.activityId), which)));
  const hidden = promised && exists(ctx.db.select({ id: evidence.id }).from(evidence).innerJoin(commitments, eq(commitments.id, evidence.recordId))
    .where(and(eq(evidence.resultId, initiativeResults.id), eq(evidence.kind, 'commitment'), not(promised))));
  const mine = reader.trusted && reader.userId !== null ? eq(initiativeResults.createdBy, reader.userId) : undefined;
  const own = or(inArray(initiativeResults.confidentiality, ['public', 'internal']), mine, on(eq(activities.confidentiality, initiativeResults.confidentiality)));
  return and(own, not(on(not(readable))), hidden && not(hidden));
};
