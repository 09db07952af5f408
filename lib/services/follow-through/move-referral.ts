import { MoveReferralInput } from '@/lib/domain/follow-through/move-referral-input';
import { command } from '../define';
import { changeDerived } from './change-derived';
import { dayOfChange } from './day-of-change';
import { loadDerived } from './load-derived';

const NO_OUTCOME = { outcome: null, outcomeOn: null, outcomeNote: null };

/** Says what the partner agency answered, or what the referral came to, each with its day. */
export const moveReferral = command({
  name: 'follow-through.move-referral',
  permission: 'outreach.write',
  record: 'referral',
  input: MoveReferralInput,
  run: async (ctx, { id, version, step, on, outcome, note }) => {
    const loaded = await loadDerived(ctx, 'referral', id);
    const day = dayOfChange(ctx, on, loaded.record.madeOn, 'on');
    const patch = {
      made: { acceptedOn: null, declinedOn: null, ...NO_OUTCOME },
      accepted: { acceptedOn: day, declinedOn: null, ...NO_OUTCOME, outcomeNote: note },
      declined: { acceptedOn: null, declinedOn: day, ...NO_OUTCOME, outcomeNote: note },
      outcome: { outcome, outcomeOn: day, outcomeNote: note },
    }[step];
    const record = await changeDerived(ctx, 'referral', loaded, patch, { version });
    return { id, version: record.version };
  },
});
