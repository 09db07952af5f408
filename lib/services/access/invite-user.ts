import { users } from '@/db/schema';
import { emailKey } from '@/lib/domain/access/email-key';
import { InviteInput } from '@/lib/domain/access/invite-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { accountByEmail } from './account-by-email';
import { issueLink } from './issue-link';
import { userTrail } from './user-trail';

/** No mail is sent: the link comes back once, for the administrator to hand over. */
export const inviteUser = command({
  name: 'access.invite-user',
  permission: 'access.manage',
  record: 'user',
  input: InviteInput,
  run: async (ctx, { name, email, roles }) => {
    if (await accountByEmail(ctx.db, emailKey(email))) throw invalid(messages.errors.invalid, { email: messages.access.errors.emailTaken });
    const id = ctx.newId();
    const user = {
      id, name, email, emailKey: emailKey(email), roles, invitedAt: ctx.now, recoveryCodes: [], preferences: {}, version: 1,
      createdAt: ctx.now, createdBy: ctx.actor.id, updatedAt: ctx.now, updatedBy: ctx.actor.id,
    };
    await ctx.db.insert(users).values(user);
    const { token, expiresAt } = await issueLink(ctx, 'invite', id);
    ctx.changed({ after: userTrail(user), open: ['roles'] });
    return { id, token, expiresAt };
  },
});
