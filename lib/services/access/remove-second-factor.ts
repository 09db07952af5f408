import { SECOND_FACTOR_ROLES } from '@/lib/auth/permissions';
import { PasswordAgainInput } from '@/lib/domain/access/password-again-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changeAccount } from './change-account';
import { demandPassword } from './demand-password';
import { restartSession } from './restart-session';

/** For roles that can do without; an administrator or manager replaces theirs instead. */
export const removeSecondFactor = command({
  name: 'access.remove-second-factor',
  permission: 'account.self',
  record: 'user',
  input: PasswordAgainInput,
  prepare: (ctx, { password }) => demandPassword(ctx, password, 'password'),
  run: async (ctx, _input, account) => {
    if (account.roles.some((role) => SECOND_FACTOR_ROLES.includes(role))) throw invalid(messages.access.errors.factorNeeded);
    const epoch = account.sessionEpoch + 1;
    await changeAccount(ctx, account.id, account.version, {
      totpSecret: null, totpConfirmedAt: null, totpLastStep: null, recoveryCodes: [], sessionEpoch: epoch,
    });
    const sessionId = await restartSession(ctx, { userId: account.id, epoch, because: 'factor-changed', secondFactorAt: null });
    ctx.changed({ after: { secondFactor: 'removed' }, open: ['secondFactor'] });
    return { id: account.id, sessionId };
  },
});
