import type { Role } from '@/lib/auth/permissions';
import { users } from '@/db/schema';
import { emailKey } from '@/lib/domain/access/email-key';
import { SetUpInput } from '@/lib/domain/access/set-up-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { accountByEmail } from './account-by-email';
import { admitAttempt } from './admit-attempt';
import { forgiveAttempt } from './forgive-attempt';
import { hasAdministrator } from './has-administrator';
import { openLink, spendLink } from './open-link';
import { hashPassword } from './password-hash';
import { startSession } from './start-session';
import { userTrail } from './user-trail';

/** Whoever sets the house up also works in it: an administrator alone has no right to write the register. */
const FIRST_ROLES: Role[] = ['administrator', 'coordinator'];

export const setUp = command({
  name: 'access.set-up',
  permission: 'open',
  record: 'user',
  input: SetUpInput,
  prepare: async (ctx, { token, password }) => {
    const attempt = await admitAttempt(ctx, 'setup', null);
    if (!(await openLink(ctx.db, token, 'setup', ctx.now))) throw notFound(messages.access.errors.linkSpent);
    return { attempt, passwordHash: await hashPassword(password) };
  },
  run: async (ctx, { token, name, email, device }, { attempt, passwordHash }) => {
    if (!(await spendLink(ctx.db, token, 'setup', ctx.now)) || (await hasAdministrator(ctx.db))) throw notFound(messages.access.errors.linkSpent);
    if (await accountByEmail(ctx.db, emailKey(email))) throw invalid(messages.errors.invalid, { email: messages.access.errors.emailTaken });
    await forgiveAttempt(ctx.db, attempt);
    const id = ctx.newId();
    const user = {
      id, name, email, emailKey: emailKey(email), roles: FIRST_ROLES, joinedAt: ctx.now, version: 1, recoveryCodes: [], preferences: {},
      createdAt: ctx.now, createdBy: id, updatedAt: ctx.now, updatedBy: id, passwordHash,
    };
    await ctx.db.insert(users).values(user);
    const sessionId = await startSession(ctx, { userId: id, epoch: 1, device, secondFactorAt: null });
    ctx.changed({ after: userTrail(user), open: ['roles'] });
    return { id, sessionId };
  },
});
