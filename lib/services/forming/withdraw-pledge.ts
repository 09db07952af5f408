import { WithdrawPledgeInput } from '@/lib/domain/forming/withdraw-pledge-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changePledge } from './change-pledge';
import { loadPledge } from './load-pledge';

/** An organization took its word back: the pledge counts no more, and what was delivered of it stays delivered. */
export const withdrawPledge = command({
  name: 'forming.withdraw-pledge',
  permission: 'outreach.write',
  record: 'pledge',
  input: WithdrawPledgeInput,
  run: async (ctx, { id, version, on, why }) => {
    const stored = await loadPledge(ctx, id);
    const { refusals } = messages.forming;
    if (stored.withdrawnOn !== null) throw invalid(refusals.withdrawnAlready);
    const day = on ?? ctx.today;
    if (day > ctx.today) throw invalid(messages.errors.invalid, { on: refusals.inTheFuture });
    if (day < stored.givenOn) throw invalid(messages.errors.invalid, { on: refusals.beforeGiven });
    return await changePledge(ctx, stored, version, { withdrawnOn: day, withdrawnWhy: why, withdrawnBy: ctx.actor.id });
  },
});
