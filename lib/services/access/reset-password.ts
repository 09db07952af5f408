import { emailKey } from '@/lib/domain/access/email-key';
import { passwordFault } from '@/lib/domain/access/password-fault';
import { ResetPasswordInput } from '@/lib/domain/access/reset-password-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { accountById } from './account-by-id';
import { admitAttempt } from './admit-attempt';
import { changeAccount } from './change-account';
import { endSessions } from './end-sessions';
import { forgiveAttempt } from './forgive-attempt';
import { openLink, spendLink } from './open-link';
import { hashPassword } from './password-hash';
import { withdraw } from './withdraw-attempt';

const spentLink = () => notFound(messages.access.errors.linkSpent);

/** A new password by link. It begins no session: the sign-in that follows asks for the second factor as ever. */
export const resetPassword = command({
  name: 'access.reset-password',
  permission: 'open',
  record: 'user',
  input: ResetPasswordInput,
  prepare: async (ctx, { token, password }) => {
    const link = await openLink(ctx.db, token, 'reset', ctx.now);
    const account = link?.userId ? await accountById(ctx.db, link.userId) : null;
    const attempt = await admitAttempt(ctx, 'reset', account && emailKey(account.email));
    if (!account || account.disabledAt) throw spentLink();
    const fault = passwordFault(password, account);
    if (fault) await withdraw(attempt);
    if (fault) throw invalid(messages.errors.invalid, { password: messages.access.passwordFaults[fault] });
    return { attempt, account, passwordHash: await hashPassword(password) };
  },
  run: async (ctx, { token }, { attempt, account, passwordHash }) => {
    if (!(await spendLink(ctx.db, token, 'reset', ctx.now))) throw spentLink();
    await forgiveAttempt(ctx.db, attempt);
    await changeAccount(ctx, account.id, account.version, { passwordHash, sessionEpoch: account.sessionEpoch + 1, updatedBy: account.id });
    await endSessions(ctx.db, account.id, 'password-changed', ctx.now);
    ctx.changed({ after: { password: 'reset' }, open: ['password'] });
    return { id: account.id };
  },
});
