import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { collaborationRatings, organizations, ratingInvitations, ratingRounds } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { localDay } from '@/lib/domain/shared/local-day';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { localTimeZone } from '../local-time-zone';
import { heldFields } from './held-fields';

const { levels } = messages.ratings.link;

/** Rounds of ratings somebody was asked in, and of an organization what it said of others and others of it: for those who may see who rated whom. */
export const gatherRatings = async ({ db, actor }: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  if (!may(actor, 'readiness.write')) return [];
  const asked = await db.select({ link: ratingInvitations, question: ratingRounds.question }).from(ratingInvitations).innerJoin(ratingRounds, eq(ratingRounds.id, ratingInvitations.roundId))
    .where(and(isNull(ratingRounds.archivedAt), eq(kind === 'person' ? ratingInvitations.personId : ratingInvitations.organizationId, id)));
  const said = kind === 'person' ? [] : await db.select({ rating: collaborationRatings, question: ratingRounds.question }).from(collaborationRatings).innerJoin(ratingRounds, eq(ratingRounds.id, collaborationRatings.roundId))
    .where(and(isNull(ratingRounds.archivedAt), or(eq(collaborationRatings.raterId, id), eq(collaborationRatings.targetId, id))));
  const named = [...new Set(said.flatMap(({ rating }) => [rating.raterId, rating.targetId]))];
  const names = new Map(named.length === 0 ? [] : (await db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(inArray(organizations.id, named))).map((one) => [one.id, one.name]));
  return [
    ...asked.map(({ link, question }): HeldRecord => ({ record: 'rating_invitation', recordId: link.id, day: localDay(link.createdAt, localTimeZone()), level: 'internal', fields: heldFields({ question }) })),
    ...said.map(({ rating: { id: recordId, raterId, targetId, level, ratedOn }, question }): HeldRecord => ({
      record: 'rating', recordId, day: ratedOn, level: 'internal', fields: heldFields({ question, text: `${names.get(raterId) ?? raterId} – ${names.get(targetId) ?? targetId}: ${level} ${levels[level] ?? ''}` }),
    })),
  ];
};
