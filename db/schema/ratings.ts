import { sql } from 'drizzle-orm';
import { bool, check, index, instant, int, primaryKey, recordColumns, table, text, uniqueIndex } from '../columns';
import { organizations, people } from './register';

/** Organizations are asked, from a day to a day, how closely each works with each of the others. */
export const ratingRounds = table('rating_rounds', {
  ...recordColumns(),
  question: text().notNull(),
  // 'cluster/sub-cluster', where the round is about one.
  subcluster: text(),
  opensOn: text().notNull(),
  closesOn: text().notNull(),
  closedAt: instant(),
  closedBy: text(),
  archivedAt: instant(),
  archivedBy: text(),
  sample: bool().notNull(),
}, (t) => [index('rating_rounds_closes').on(t.closesOn)]);

/** Who takes part: each is asked, and each is asked about. */
export const ratingRoundMembers = table('rating_round_members', {
  roundId: text().notNull().references(() => ratingRounds.id),
  organizationId: text().notNull().references(() => organizations.id),
}, (t) => [primaryKey({ columns: [t.roundId, t.organizationId] }), index('rating_round_members_organization').on(t.organizationId)]);

/** A private link that can be used once; only a hash of its token is kept, and another one replaces it. */
export const ratingInvitations = table('rating_invitations', {
  id: text().primaryKey(),
  roundId: text().notNull().references(() => ratingRounds.id),
  organizationId: text().notNull().references(() => organizations.id),
  // Who answers for the organization, where that is known.
  personId: text().references(() => people.id),
  tokenHash: text().notNull(),
  sentBy: text().$type<'mail' | 'hand'>().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
  revokedAt: instant(),
  revokedBy: text(),
}, (t) => [
  uniqueIndex('rating_invitations_token').on(t.tokenHash),
  index('rating_invitations_round').on(t.roundId, t.organizationId),
  index('rating_invitations_organization').on(t.organizationId),
  index('rating_invitations_person').on(t.personId),
]);

/** What one organization says of another on a day, 0 to 5; who does not know leaves no row. Never changed. */
export const collaborationRatings = table('collaboration_ratings', {
  id: text().primaryKey(),
  roundId: text().notNull().references(() => ratingRounds.id),
  invitationId: text().notNull().references(() => ratingInvitations.id),
  raterId: text().notNull().references(() => organizations.id),
  targetId: text().notNull().references(() => organizations.id),
  level: int().notNull(),
  ratedOn: text().notNull(),
}, (t) => [
  uniqueIndex('collaboration_ratings_pair').on(t.roundId, t.raterId, t.targetId),
  index('collaboration_ratings_rater').on(t.raterId, t.ratedOn),
  index('collaboration_ratings_target').on(t.targetId, t.ratedOn),
  index('collaboration_ratings_invitation').on(t.invitationId),
  check('collaboration_ratings_not_oneself', sql`${t.raterId} <> ${t.targetId}`),
  check('collaboration_ratings_scale', sql`${t.level} between 0 and 5`),
]);
