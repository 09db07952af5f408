import { asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, ratingRoundMembers } from '@/db/schema';

/** Who takes part in a round, by name. */
export const membersOfRound = (db: Handle, roundId: string) =>
  db.select({ id: organizations.id, name: organizations.legalName, restsSince: organizations.doNotContactSince })
    .from(ratingRoundMembers).innerJoin(organizations, eq(organizations.id, ratingRoundMembers.organizationId))
    .where(eq(ratingRoundMembers.roundId, roundId)).orderBy(asc(organizations.nameKey), asc(organizations.id));
