import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { emailKey } from '@/lib/domain/access/email-key';
import { SignInInput } from '@/lib/domain/access/sign-in-input';
import { command } from '../define';
import { accountByEmail } from './account-by-email';
import { admitAttempt } from './admit-attempt';
import { forgiveAttempt } from './forgive-attempt';
import { hashPassword, isOutdated, passwordMatches } from './password-hash';
import { startSession } from './start-session';

type SignedIn = { id: string; outcome: 'refused' } | { id: string; outcome: 'signed-in' | 'code-needed'; sessionId: string };

/**
 * E-mail and password. A wrong one is an answer, not a refusal: the attempt and its event must stay when the rest is
 * undone. With a second factor the session begins closed and waits for the code.
 */
export const signIn = command({
  name: 'access.sign-in',
  permission: 'open',
  record: 'user',
  input: SignInInput,
  prepare: async (ctx, { email, password }) => {
    const attempt = await admitAttempt(ctx, 'password', emailKey(email));
    const account = await accountByEmail(ctx.db, emailKey(email));
    const stored = account && !account.disabledAt ? account.passwordHash : null;
    const right = await passwordMatches(stored, password);
    return { attempt, userId: account?.id ?? null, stored, right, rehashed: right && stored && isOutdated(stored) ? await hashPassword(password) : null };
  },
  run: async (ctx, { email, device }, { attempt, userId, stored, right, rehashed }): Promise<SignedIn> => {
    if (!userId) {
      ctx.unchanged();
      return { id: '', outcome: 'refused' };
    }
    const account = await accountByEmail(ctx.db, emailKey(email));
    // Disabled, or given another password, while this one was being checked.
    if (!right || !account || account.disabledAt || account.passwordHash !== stored) {
      ctx.changed({ after: { outcome: 'refused' }, open: ['outcome'] });
      return { id: userId, outcome: 'refused' };
    }
    await forgiveAttempt(ctx.db, attempt);
    if (rehashed) await ctx.db.update(users).set({ passwordHash: rehashed }).where(eq(users.id, userId));
    const waitsForCode = account.totpConfirmedAt !== null;
    const outcome = waitsForCode ? 'code-needed' : 'signed-in';
    const sessionId = await startSession(ctx, { userId, epoch: account.sessionEpoch, device, secondFactorAt: null, waitsForCode });
    ctx.changed({ after: { outcome }, open: ['outcome'] });
    return { id: userId, outcome, sessionId };
  },
});
