import type { Actor } from '@/lib/auth/permissions';
import { forgetActions } from '@/lib/services/history/forget-actions';

const actor: Actor = { kind: 'job', id: 'history', permissions: ['jobs.work'] };

/** Forgets, a little at a time, what is too old to be undone. */
export const forgetOldActions = async (now: Date): Promise<void> => {
  for (let more = true; more;) {
    ({ more } = await forgetActions(actor, {}, { now }));
    await new Promise((wake) => { setTimeout(wake, 1); });
  }
};
