import { emailKey } from '@/lib/domain/access/email-key';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { accountById } from './account-by-id';
import { admitAttempt } from './admit-attempt';
import { passwordMatches } from './password-hash';
import { personOf } from './person-of';
import { withdraw } from './withdraw-attempt';

/** Before a password or a second factor changes, the person shows the password again: an open laptop is not enough. */
export const demandPassword = async (ctx: QueryContext, password: string, field: string) => {
  const account = await accountById(ctx.db, personOf(ctx.actor).id);
  const attempt = await admitAttempt(ctx, 'password', account && emailKey(account.email));
  if (!account || !(await passwordMatches(account.passwordHash, password))) {
    throw invalid(messages.errors.invalid, { [field]: messages.access.errors.wrongPassword });
  }
  await withdraw(attempt);
  return account;
};
