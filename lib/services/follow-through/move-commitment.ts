import { MoveCommitmentInput } from '@/lib/domain/follow-through/move-commitment-input';
import { movedDue } from '@/lib/domain/shared/moved-due';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { atVersion, changeDerived } from './change-derived';
import { keepCommitmentTask } from './keep-commitment-task';
import { loadDerived } from './load-derived';

/** Gives an open promise another day and keeps why, and the day it was first promised for; its follow-up goes with it. */
export const moveCommitment = command({
  name: 'follow-through.move-commitment',
  permission: 'outreach.write',
  record: 'commitment',
  input: MoveCommitmentInput,
  run: async (ctx, { id, version, dueOn, reason }) => {
    const { refusals } = messages.followThrough;
    const loaded = await loadDerived(ctx, 'commitment', id);
    atVersion(loaded, version, { dueOn });
    if (loaded.record.state !== 'open') throw invalid(refusals.settledAlready);
    if (dueOn < loaded.record.madeOn) throw invalid(messages.errors.invalid, { dueOn: refusals.dueBeforeMade });
    const record = await changeDerived(ctx, 'commitment', loaded, movedDue(loaded.record, dueOn, reason), { version });
    await keepCommitmentTask(ctx, record, loaded.contactLevel);
    return { id, version: record.version };
  },
});
