import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { organizations, partnerPeople, users } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';

/** Says for which agency a partner who signs in reads; without an agency they read for none, from the next reading on. */
export const linkPartner = command({
  name: 'agreements.link-partner',
  permission: 'agreements.manage',
  record: 'user',
  input: z.strictObject({ userId: RecordId, agencyId: RecordId.nullable() }),
  run: async (ctx, { userId, agencyId }) => {
    const { db, now, actor } = ctx;
    const [user] = await db.select({ roles: users.roles }).from(users).where(eq(users.id, userId));
    if (!user) throw notFound(messages.errors.unknownRecord);
    if (agencyId !== null && !user.roles.includes('partner')) throw invalid(messages.errors.invalid, { userId: messages.agreements.refusals.notAPartner });
    if (agencyId !== null && (await db.select({ id: organizations.id }).from(organizations).where(eq(organizations.id, agencyId))).length === 0) throw invalid(messages.errors.invalid, { agencyId: messages.errors.unknownRecord });
    const [before] = await db.select({ agencyId: partnerPeople.agencyId }).from(partnerPeople).where(eq(partnerPeople.userId, userId));
    if ((before?.agencyId ?? null) === agencyId) {
      ctx.unchanged();
      return { id: userId };
    }
    await db.delete(partnerPeople).where(eq(partnerPeople.userId, userId));
    if (agencyId !== null) await db.insert(partnerPeople).values({ userId, agencyId, since: now, linkedBy: actor.id });
    ctx.changed({ before: { agencyId: before?.agencyId ?? null }, after: { agencyId }, open: ['agencyId'] });
    return { id: userId };
  },
});
