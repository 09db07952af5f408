import type { Actor } from '@/lib/auth/permissions';
import { isWorking } from '@/lib/domain/imports/import-state';
import { messages } from '@/lib/messages';
import { importProgress } from '@/lib/services/imports/import-progress';
import { showProgress } from './show-progress';

const LOOK_MS = 50;

/** Waits while a job works; a running server may be the one that does the work. */
export const waitForImport = async (actor: Actor, id: string) => {
  const shown = showProgress('rows');
  const read = showProgress('bytes');
  for (;;) {
    const { state, failure, interrupted, rowsDone, rowsTotal } = await importProgress(actor, { id });
    if (state === 'failed' || interrupted) throw new Error(failure ?? messages.imports.workerGone);
    if (!isWorking(state)) return state;
    (state === 'running' ? shown : read)(messages.imports.state[state], rowsDone, rowsTotal ?? rowsDone);
    await new Promise((wake) => { setTimeout(wake, LOOK_MS); });
  }
};
