import { AcceptInvitationInput } from '@/lib/domain/access/accept-invitation-input';
import { emailKey } from '@/lib/domain/access/email-key';
import { passwordFault } from '@/lib/domain/access/password-fault';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { accountById } from './account-by-id';
import { admitAttempt } from './admit-attempt';
import { changeAccount } from './change-account';
import { forgiveAttempt } from './forgive-attempt';
import { openLink, spendLink } from './open-link';
import { hashPassword } from './password-hash';
import { startSession } from './start-session';
import { withdraw } from './withdraw-attempt';

const spentLink = () => notFound(messages.access.errors.linkSpent);

/** The invited person gives their name as they want it and a password of their own. */
export const acceptInvitation = command({
  name: 'access.accept-invitation',
  permission: 'open',
  record: 'user',
  input: AcceptInvitationInput,
  prepare: async (ctx, { token, name, password }) => {
    const link = await openLink(ctx.db, token, 'invite', ctx.now);
    const account = link?.userId ? await accountById(ctx.db, link.userId) : null;
    const attempt = await admitAttempt(ctx, 'invite', account && emailKey(account.email));
    if (!account || account.joinedAt || account.disabledAt) throw spentLink();
    const fault = passwordFault(password, { name, email: account.email });
    if (fault) await withdraw(attempt);
    if (fault) throw invalid(messages.errors.invalid, { password: messages.access.passwordFaults[fault] });
    return { attempt, account, passwordHash: await hashPassword(password) };
  },
  run: async (ctx, { token, name, device }, { attempt, account, passwordHash }) => {
    if (!(await spendLink(ctx.db, token, 'invite', ctx.now))) throw spentLink();
    await forgiveAttempt(ctx.db, attempt);
    await changeAccount(ctx, account.id, account.version, { name, passwordHash, joinedAt: ctx.now, updatedBy: account.id });
    const sessionId = await startSession(ctx, { userId: account.id, epoch: account.sessionEpoch, device, secondFactorAt: null });
    ctx.changed({ after: { invitation: 'accepted' }, open: ['invitation'] });
    return { id: account.id, sessionId };
  },
});
