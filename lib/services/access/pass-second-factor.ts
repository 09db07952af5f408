import { eq } from 'drizzle-orm';
import { sessions, users } from '@/db/schema';
import { emailKey } from '@/lib/domain/access/email-key';
import { SignInCodeInput } from '@/lib/domain/access/sign-in-code-input';
import { messages } from '@/lib/messages';
import { z } from 'zod';
import { command } from '../define';
import { unauthenticated } from '../errors';
import { admitAttempt } from './admit-attempt';
import { codeStep } from './code-step';
import { factorContext } from './factor-context';
import { forgiveAttempt } from './forgive-attempt';
import { lockAccount } from './lock-account';
import { pendingAccount } from './pending-account';
import { recoveryDigests } from './recovery-codes';
import { seal, unseal } from './seal';
import { startSession } from './start-session';

type Account = typeof users.$inferSelect;
type Passed = { id: string; outcome: 'refused' } | { id: string; outcome: 'signed-in'; by: 'code' | 'recovery-code'; sessionId: string };

const signInAgain = () => unauthenticated(messages.access.errors.codeTooLate);

/** What using this code changes in the account; null when it is wrong or was used before. */
const spent = (account: Account, code: string, now: Date): Partial<Account> | null => {
  const digits = code.replace(/\s/g, '');
  if (/^\d{6}$/.test(digits)) {
    const context = factorContext(account.id);
    const secret = account.totpSecret && unseal(account.totpSecret, context);
    const step = secret ? codeStep(secret, digits, now) : null;
    // Sealed anew each time, so that a former secret of the house can be dropped one day.
    return secret && step !== null && step > (account.totpLastStep ?? -1) ? { totpLastStep: step, totpSecret: seal(secret, context) } : null;
  }
  const digests = recoveryDigests(code);
  const left = account.recoveryCodes.filter((kept) => !digests.includes(kept));
  return left.length < account.recoveryCodes.length ? { recoveryCodes: left } : null;
};

/** The second step of a sign-in: each code opens once, and the session that waited gives way to a new one. */
export const passSecondFactor = command({
  name: 'access.pass-second-factor',
  permission: 'open',
  record: 'user',
  input: z.strictObject({ ...SignInCodeInput.shape, sessionId: z.string() }),
  prepare: async (ctx, { sessionId, code }) => {
    const account = await pendingAccount(ctx.db, sessionId, ctx.now);
    if (!account) throw signInAgain();
    return admitAttempt(ctx, /^[\d\s]+$/.test(code) ? 'code' : 'recovery-code', emailKey(account.email));
  },
  run: async (ctx, { sessionId, code, device }, attempt): Promise<Passed> => {
    const waiting = await pendingAccount(ctx.db, sessionId, ctx.now);
    const account = waiting && (await lockAccount(ctx.db, waiting.id));
    if (!account) throw signInAgain();
    const use = spent(account, code, ctx.now);
    if (!use) {
      ctx.changed({ after: { outcome: 'code-refused' }, open: ['outcome'] });
      return { id: account.id, outcome: 'refused' };
    }
    const by = 'totpLastStep' in use ? 'code' : 'recovery-code';
    await forgiveAttempt(ctx.db, attempt);
    await ctx.db.update(users).set(use).where(eq(users.id, account.id));
    await ctx.db.update(sessions).set({ endedAt: ctx.now, endedBecause: 'signed-in-again' }).where(eq(sessions.id, sessionId));
    const fresh = await startSession(ctx, { userId: account.id, epoch: account.sessionEpoch, device, secondFactorAt: ctx.now });
    ctx.changed({ after: { outcome: 'signed-in', by }, open: ['outcome', 'by'] });
    return { id: account.id, outcome: 'signed-in', by, sessionId: fresh };
  },
});
