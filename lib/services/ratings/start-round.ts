import { and, inArray, isNull } from 'drizzle-orm';
import { organizations, ratingRoundMembers, ratingRounds } from '@/db/schema';
import { StartRoundInput } from '@/lib/domain/ratings/round-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';

const OPEN = ['question', 'subcluster', 'organizations', 'opensOn', 'closesOn'];

/** Begins a round of collaboration ratings among chosen organizations. Nobody hears of it before they are invited. */
export const startRound = command({
  name: 'ratings.start-round',
  permission: 'readiness.write',
  record: 'rating_round',
  input: StartRoundInput,
  run: async (ctx, { organizationIds, ...round }) => {
    const { db, now, actor, today } = ctx;
    const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
    if (round.closesOn < today) throw refuse('closesOn', messages.ratings.refusals.closesInThePast);
    const known = await db.select({ id: organizations.id }).from(organizations).where(and(inArray(organizations.id, organizationIds), isNull(organizations.archivedAt)));
    if (known.length < organizationIds.length) throw refuse('organizationIds', messages.errors.unknownRecord);
    const id = ctx.newId();
    await db.insert(ratingRounds).values({ ...round, id, sample: false, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 });
    await db.insert(ratingRoundMembers).values(organizationIds.map((organizationId) => ({ roundId: id, organizationId })));
    ctx.changed({ after: { ...round, organizations: organizationIds, version: 1 }, open: OPEN });
    return { id };
  },
});
