import { SettleCommitmentInput } from '@/lib/domain/follow-through/settle-commitment-input';
import { command } from '../define';
import { changeDerived } from './change-derived';
import { dayOfChange } from './day-of-change';
import { keepCommitmentTask } from './keep-commitment-task';
import { loadDerived } from './load-derived';

/** Says how a promise ended and how we know, or opens it again; its follow-up goes with it. */
export const settleCommitment = command({
  name: 'follow-through.settle-commitment',
  permission: 'outreach.write',
  record: 'commitment',
  input: SettleCommitmentInput,
  run: async (ctx, { id, version, state, evidence, settledOn }) => {
    const loaded = await loadDerived(ctx, 'commitment', id);
    const open = state === 'open';
    const day = open ? null : dayOfChange(ctx, settledOn, loaded.record.madeOn, 'settledOn');
    const record = await changeDerived(ctx, 'commitment', loaded, { state, evidence: open ? null : evidence, settledOn: day, settledBy: open ? null : ctx.actor.id }, { version });
    await keepCommitmentTask(ctx, record, loaded.contactLevel, true);
    return { id, version: record.version };
  },
});
