import { and, eq, isNull } from 'drizzle-orm';
import { charters } from '@/db/schema';
import { AdoptCharterInput } from '@/lib/domain/forming/adopt-charter-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';

/** A version of a charter was adopted: its text and the day stay. */
export const adoptCharter = command({
  name: 'forming.adopt-charter',
  permission: 'readiness.write',
  record: 'charter',
  input: AdoptCharterInput,
  run: async (ctx, { id, on, by }) => {
    const [found] = await ctx.db.select({ id: charters.id }).from(charters).where(eq(charters.id, id));
    if (!found) throw notFound(messages.errors.notFound);
    const adoptedOn = on ?? ctx.today;
    if (adoptedOn > ctx.today) throw invalid(messages.errors.invalid, { on: messages.forming.refusals.inTheFuture });
    const [adopted] = await ctx.db.update(charters).set({ adoptedOn, adoptedBy: by, adoptionNotedBy: ctx.actor.id }).where(and(eq(charters.id, id), isNull(charters.adoptedOn))).returning({ id: charters.id });
    if (!adopted) throw conflict(messages.forming.refusals.adoptedAlready);
    ctx.changed({ before: { adoptedOn: null }, after: { adoptedOn, adoptedBy: by }, open: ['adoptedOn', 'adoptedBy'] });
    return { id };
  },
});
