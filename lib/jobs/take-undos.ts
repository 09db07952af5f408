import { plannedUndo } from '@/lib/services/history/planned-undo';
import { undoInSteps } from '@/lib/services/history/undo-in-steps';
import { waitingUndos } from '@/lib/services/history/waiting-undos';
import { jobActor } from './job-actor';
import { logFault } from './log-fault';

const FIRST = 50;
const MOST = 2000;
/** A step holds the writing connection for less than 50 ms; the next is cut by how long the last one took. */
const STEP_MS = 25;

const letOthers = () => new Promise((wake) => { setTimeout(wake, 1); });

/** Turns round, in steps, what is too large to be undone at once; answers whether there was anything. */
export const takeUndos = async (now: () => Date): Promise<boolean> => {
  const actor = jobActor('undo');
  const waiting = await waitingUndos(actor, {}, { now: now() });
  for (const { id } of waiting) {
    const at = { action: id };
    if (!(await undoInSteps(actor, { id, to: 'claimed' }, { ...at, now: now() })).goOn) continue;
    try {
      const plan = await plannedUndo(actor, { id });
      await undoInSteps(actor, { id, to: 'begun', total: plan.rows, kept: plan.kept }, at);
      let size = FIRST;
      for (const step of plan.steps) {
        for (let from = 0; from < step.changes.length;) {
          const some = step.changes.slice(from, from + size);
          const began = performance.now();
          if (!(await undoInSteps(actor, { id, to: 'on', step: { ...step, changes: some } }, at)).goOn) return true;
          from += some.length;
          const took = performance.now() - began;
          size = Math.max(10, Math.min(MOST, Math.round(some.length * Math.min(2, STEP_MS / Math.max(1, took)))));
          await letOthers();
        }
      }
      await undoInSteps(actor, { id, to: 'done' }, at);
    } catch (fault) {
      logFault(fault, 'undoing in steps stopped');
      await undoInSteps(actor, { id, to: 'failed' }, at);
    }
  }
  return waiting.length > 0;
};
