import { eq } from 'drizzle-orm';
import { directoryRequests, organizations } from '@/db/schema';
import { RequestInput } from '@/lib/domain/directory/request-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { directorySwitch } from './directory-switch';

/** Takes a request of somebody outside, while the directory is open. It changes nothing by itself: a colleague takes it up. */
export const sendRequest = command({
  name: 'directory.send-request',
  permission: 'directory.ask',
  record: 'directory_request',
  input: RequestInput,
  run: async (ctx, input) => {
    const { db, now, actor } = ctx;
    if (!(await directorySwitch(db)).on) throw notFound(messages.directory.closed);
    // An organization nobody knows is taken as none: the answer is the same, so nothing can be found out by asking.
    const known = input.organizationId === null ? [] : await db.select({ id: organizations.id }).from(organizations).where(eq(organizations.id, input.organizationId));
    const id = ctx.newId();
    await db.insert(directoryRequests).values({
      ...input, id, organizationId: known[0]?.id ?? null, receivedAt: now, settledAt: null, settledBy: null, outcome: null, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1,
    });
    ctx.changed({ after: { organizationId: known[0]?.id ?? null, version: 1 }, open: ['organizationId'] });
    return { id };
  },
});
