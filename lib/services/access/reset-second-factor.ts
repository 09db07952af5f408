import { UserAtVersion } from '@/lib/domain/access/user-at-version';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { accountById } from './account-by-id';
import { changeAccount } from './change-account';
import { endSessions } from './end-sessions';

/** For somebody who lost their phone and their codes. They enrol anew at the next sign-in when their role needs one. */
export const resetSecondFactor = command({
  name: 'access.reset-second-factor',
  permission: 'access.manage',
  record: 'user',
  input: UserAtVersion,
  run: async (ctx, { userId, version }) => {
    // Their own factor they replace on their account page, with their password.
    if (ctx.actor.kind === 'user' && ctx.actor.id === userId) throw invalid(messages.access.errors.ownFactor);
    const before = await accountById(ctx.db, userId);
    if (!before) throw notFound(messages.errors.unknownRecord);
    await changeAccount(ctx, userId, version, {
      totpSecret: null, totpConfirmedAt: null, totpLastStep: null, recoveryCodes: [], sessionEpoch: before.sessionEpoch + 1,
    });
    await endSessions(ctx.db, userId, 'factor-changed', ctx.now);
    ctx.changed({ after: { secondFactor: 'reset' }, open: ['secondFactor'] });
    return { id: userId };
  },
});
