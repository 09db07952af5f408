import { and, eq, isNull } from 'drizzle-orm';
import { oneTimeLinks } from '@/db/schema';
import { UserAtVersion } from '@/lib/domain/access/user-at-version';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { accountById } from './account-by-id';
import { changeAccount } from './change-account';
import { endSessions } from './end-sessions';
import { keepAnAdministrator } from './keep-an-administrator';
import { userTrail } from './user-trail';

/** Shuts a person out at once: sessions end and open links die. What they wrote stays theirs. */
export const disableUser = command({
  name: 'access.disable-user',
  permission: 'access.manage',
  record: 'user',
  input: UserAtVersion,
  run: async (ctx, { userId, version }) => {
    await keepAnAdministrator(ctx.db, userId);
    const before = await accountById(ctx.db, userId);
    if (!before) throw notFound(messages.errors.unknownRecord);
    const after = await changeAccount(ctx, userId, version, {
      disabledAt: ctx.now, disabledBy: ctx.actor.id, sessionEpoch: before.sessionEpoch + 1,
    });
    await endSessions(ctx.db, userId, 'disabled', ctx.now);
    await ctx.db.update(oneTimeLinks).set({ usedAt: ctx.now }).where(and(eq(oneTimeLinks.userId, userId), isNull(oneTimeLinks.usedAt)));
    ctx.changed({ before: userTrail(before), after: userTrail(after), open: ['disabled'] });
    return { id: userId };
  },
});
