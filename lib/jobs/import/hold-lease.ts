import { noteProgress } from '@/lib/services/imports/note-progress';
import type { WorkingState } from '@/lib/domain/imports/import-state';
import { jobActor } from '../job-actor';
import { logFault } from '../log-fault';

const BEAT_MS = 5000;

/**
 * Keeps the lease of a claimed load while one step is worked on, however long that step has nothing to say: on a busy
 * machine a worker may take longer to start than a lease lasts. A process that was killed renews nothing.
 */
export const holdLease = ({ id, state, createdBy }: { id: string; state: WorkingState; createdBy: string }): (() => void) => {
  const actor = jobActor('import', createdBy);
  const beat = setInterval(() => void noteProgress(actor, { id, state }).catch((fault: unknown) => logFault(fault, 'a lease could not be renewed')), BEAT_MS);
  return () => clearInterval(beat);
};
