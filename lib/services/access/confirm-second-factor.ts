import { z } from 'zod';
import { ConfirmFactorInput } from '@/lib/domain/access/confirm-factor-input';
import { emailKey } from '@/lib/domain/access/email-key';
import { messages } from '@/lib/messages';
import { command, type QueryContext } from '../define';
import { invalid, notFound } from '../errors';
import { accountById } from './account-by-id';
import { admitAttempt } from './admit-attempt';
import { changeAccount } from './change-account';
import { codeStep } from './code-step';
import { demandPassword } from './demand-password';
import { offerContext } from './offer-second-factor';
import { personOf } from './person-of';
import { newRecoveryCodes } from './recovery-codes';
import { restartSession } from './restart-session';
import { seal, unseal } from './seal';
import { factorContext } from './factor-context';
import { withdraw } from './withdraw-attempt';

const OFFER_STANDS = 30 * 60_000;
const Offer = z.object({ secret: z.string(), at: z.number() });

const offered = (sealed: string, userId: string, now: Date): string => {
  const plain = unseal(sealed, offerContext(userId));
  const offer = plain === null ? null : Offer.parse(JSON.parse(plain));
  if (!offer || now.getTime() - offer.at > OFFER_STANDS) throw invalid(messages.access.errors.offerGone);
  return offer.secret;
};

const firstCode = async (ctx: QueryContext, userId: string, email: string, sealed: string, code: string) => {
  const secret = offered(sealed, userId, ctx.now);
  const attempt = await admitAttempt(ctx, 'code', emailKey(email));
  const step = codeStep(secret, code, ctx.now);
  if (step === null) throw invalid(messages.errors.invalid, { code: messages.access.errors.wrongCode });
  await withdraw(attempt);
  return { secret, step };
};

/** The first code proves that the app holds the secret; from then on the sign-in asks for one. */
export const confirmSecondFactor = command({
  name: 'access.confirm-second-factor',
  permission: 'account.self',
  record: 'user',
  input: ConfirmFactorInput,
  prepare: async (ctx, { sealed, code, password }) => {
    const account = await accountById(ctx.db, personOf(ctx.actor).id);
    if (!account) throw notFound(messages.errors.unknownRecord);
    if (account.totpConfirmedAt) await demandPassword(ctx, password ?? '', 'password');
    return { ...(await firstCode(ctx, account.id, account.email, sealed, code)), version: account.version, epoch: account.sessionEpoch };
  },
  run: async (ctx, _input, { secret, step, version, epoch }) => {
    const { id } = personOf(ctx.actor);
    const { codes, digests } = newRecoveryCodes();
    await changeAccount(ctx, id, version, {
      totpSecret: seal(secret, factorContext(id)), totpConfirmedAt: ctx.now, totpLastStep: step, recoveryCodes: digests, sessionEpoch: epoch + 1,
    });
    const sessionId = await restartSession(ctx, { userId: id, epoch: epoch + 1, because: 'factor-changed', secondFactorAt: ctx.now });
    ctx.changed({ after: { secondFactor: 'confirmed' }, open: ['secondFactor'] });
    return { id, sessionId, recoveryCodes: codes };
  },
});
