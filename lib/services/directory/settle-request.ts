import { and, eq, isNull } from 'drizzle-orm';
import { directoryRequests } from '@/db/schema';
import { SettleRequestInput } from '@/lib/domain/directory/request-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, notFound } from '../errors';

/** Says what came of a request; it leaves the open ones and stays on record. */
export const settleRequest = command({
  name: 'directory.settle-request',
  permission: 'register.write',
  record: 'directory_request',
  input: SettleRequestInput,
  run: async (ctx, { id, version, outcome }) => {
    const { db, now, actor } = ctx;
    const [stored] = await db.select({ id: directoryRequests.id }).from(directoryRequests).where(eq(directoryRequests.id, id));
    if (!stored) throw notFound(messages.errors.notFound);
    const [saved] = await db.update(directoryRequests).set({ outcome, settledAt: now, settledBy: actor.id, updatedAt: now, updatedBy: actor.id, version: version + 1 })
      .where(and(eq(directoryRequests.id, id), eq(directoryRequests.version, version), isNull(directoryRequests.settledAt))).returning({ version: directoryRequests.version });
    if (!saved) throw conflict(messages.errors.conflict);
    ctx.changed({ before: { outcome: null }, after: { outcome, version: saved.version }, open: ['outcome'] });
    return { id, version: saved.version };
  },
});
