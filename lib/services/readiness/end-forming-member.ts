import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { formingMembers } from '@/db/schema';
import { IsoDay } from '@/lib/domain/shared/iso-day';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';

/** A membership of a forming cluster ends on a day; it stays on record. */
export const endFormingMember = command({
  name: 'readiness.end-forming-member',
  permission: 'readiness.write',
  record: 'forming_member',
  input: z.strictObject({ id: RecordId, on: IsoDay.optional() }),
  run: async (ctx, { id, on = ctx.today }) => {
    const [found] = await ctx.db.select().from(formingMembers).where(eq(formingMembers.id, id));
    if (!found) throw notFound(messages.errors.notFound);
    if (found.validFrom !== null && on < found.validFrom) throw invalid(messages.errors.invalid, { on: messages.readiness.refusals.endsBeforeItBegins });
    const [ended] = await ctx.db.update(formingMembers)
      .set({ validTo: on, version: found.version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
      .where(and(eq(formingMembers.id, id), isNull(formingMembers.validTo))).returning({ version: formingMembers.version });
    if (!ended) throw conflict(messages.readiness.refusals.endedAlready);
    ctx.changed({ before: { validTo: null }, after: { validTo: on, version: ended.version }, open: ['validTo'] });
    return { id };
  },
});
