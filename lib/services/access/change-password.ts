import { ChangePasswordInput } from '@/lib/domain/access/change-password-input';
import { passwordFault } from '@/lib/domain/access/password-fault';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changeAccount } from './change-account';
import { demandPassword } from './demand-password';
import { hashPassword } from './password-hash';
import { restartSession } from './restart-session';

/** Every other session of the person ends; this one goes on under another id. */
export const changePassword = command({
  name: 'access.change-password',
  permission: 'account.self',
  record: 'user',
  input: ChangePasswordInput,
  prepare: async (ctx, { password, newPassword }) => {
    const account = await demandPassword(ctx, password, 'password');
    const fault = passwordFault(newPassword, account);
    if (fault) throw invalid(messages.errors.invalid, { newPassword: messages.access.passwordFaults[fault] });
    if (newPassword === password) throw invalid(messages.errors.invalid, { newPassword: messages.access.errors.samePassword });
    return { account, passwordHash: await hashPassword(newPassword) };
  },
  run: async (ctx, _input, { account, passwordHash }) => {
    const epoch = account.sessionEpoch + 1;
    await changeAccount(ctx, account.id, account.version, { passwordHash, sessionEpoch: epoch });
    const sessionId = await restartSession(ctx, { userId: account.id, epoch, because: 'password-changed' });
    ctx.changed({ after: { password: 'changed' }, open: ['password'] });
    return { id: account.id, sessionId };
  },
});
