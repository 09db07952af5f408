import { and, asc, inArray, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { notices, outboxMessages, users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { digestDue } from '@/lib/domain/notices/digest-due';
import { command } from '../define';
import { asUser } from './as-user';
import { digestOf } from './digest-of';

const Input = z.strictObject({ timeZone: z.string().max(60), origin: z.url(), smtp: z.boolean() });

const idOf = (userId: string, day: string) => `digest-${day}-${userId}`;

/**
 * Writes the digest of everybody whose day it is into the outbox, once a day each: to be sent where there is a mail server, kept
 * for all to see where there is none. Words are read with each person's own rights, and none of them is a guarded one.
 */
export const queueDigests = command({
  name: 'notices.queue-digests',
  permission: 'notices.send',
  record: 'outbox',
  unaudited: 'the outbox is itself the record of what was mailed',
  input: Input,
  prepare: async (ctx, { timeZone, origin }) => {
    const people = await ctx.db.select({ id: users.id, name: users.name, email: users.email, roles: users.roles, preferences: users.preferences }).from(users)
      .where(and(isNull(users.disabledAt), isNotNull(users.joinedAt))).orderBy(asc(users.id));
    const had = people.length === 0 ? [] : await ctx.db.select({ id: outboxMessages.id }).from(outboxMessages).where(inArray(outboxMessages.id, people.map(({ id }) => idOf(id, ctx.today))));
    const done = new Set(had.map(({ id }) => id));
    const ready = [];
    for (const person of people) {
      const actor = asUser(person);
      if (done.has(idOf(person.id, ctx.today)) || !digestDue(person.preferences.digest, ctx.today) || !may(actor, 'outreach.read')) continue;
      const digest = await digestOf({ ...ctx, actor }, person.name, { timeZone, origin });
      if (digest) ready.push({ userId: person.id, address: person.email, ...digest });
    }
    return ready;
  },
  run: async ({ db, now, today }, { smtp }, ready) => {
    let queued = 0;
    for (const { userId, address, mail, noticeIds } of ready) {
      const [made] = await db.insert(outboxMessages).values({
        id: idOf(userId, today), userId, address, subject: mail.subject, body: JSON.stringify({ text: mail.text, html: mail.html }),
        state: smtp ? 'queued' : 'kept', attempts: 0, queuedAt: now, about: noticeIds,
      }).onConflictDoNothing().returning({ id: outboxMessages.id });
      if (!made) continue;
      queued += 1;
      if (noticeIds.length > 0) await db.update(notices).set({ mailedAt: now }).where(inArray(notices.id, noticeIds));
    }
    return { id: 'digests', queued };
  },
});
