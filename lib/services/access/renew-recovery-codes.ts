import { PasswordAgainInput } from '@/lib/domain/access/password-again-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changeAccount } from './change-account';
import { demandPassword } from './demand-password';
import { newRecoveryCodes } from './recovery-codes';

/** Ten new codes; the old ones stop working. */
export const renewRecoveryCodes = command({
  name: 'access.renew-recovery-codes',
  permission: 'account.self',
  record: 'user',
  input: PasswordAgainInput,
  prepare: (ctx, { password }) => demandPassword(ctx, password, 'password'),
  run: async (ctx, _input, account) => {
    if (!account.totpConfirmedAt) throw invalid(messages.access.errors.noFactor);
    const { codes, digests } = newRecoveryCodes();
    await changeAccount(ctx, account.id, account.version, { recoveryCodes: digests });
    ctx.changed({ after: { recoveryCodes: 'renewed' }, open: ['recoveryCodes'] });
    return { id: account.id, recoveryCodes: codes };
  },
});
