import { existsSync } from 'node:fs';
import { messages } from '@/lib/messages';
import { Refusal } from '@/lib/services/errors';
import { claimImport } from '@/lib/services/imports/claim-import';
import { importProgress } from '@/lib/services/imports/import-progress';
import { noteFailure } from '@/lib/services/imports/note-failure';
import { stagedFile } from '@/lib/services/imports/staged-file';
import { systemActor } from '@/lib/auth/permissions';
import { JobFault, Stopped } from '../job-fault';
import { logFault } from '../log-fault';
import { jobActor } from '../job-actor';
import { holdLease } from './hold-lease';
import { runImport } from './run-import';

const reasonOf = (fault: unknown) => {
  if (fault instanceof JobFault || fault instanceof Refusal) return fault.message;
  logFault(fault, 'a load of figures stopped');
  return messages.errors.unexpected;
};

// A sentence may quote a heading of the file, and a file may hold anything.
const printable = (sentence: string) => sentence.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 1000);

const wasDiscarded = async (id: string) => {
  const { state } = await importProgress(systemActor('imports.read'), { id });
  return state === 'cancelled';
};

/** Takes one waiting load a step on. Whatever goes wrong is written down as a sentence; a load discarded meanwhile is left alone. */
export const takeImport = async ({ id, stagedAs }: { id: string; stagedAs: string | null }, now: Date) => {
  const claim = await claimImport(jobActor('import'), { id });
  if (!claim.claimed) return;
  const letGo = holdLease(claim);
  try {
    if (!stagedAs || !existsSync(stagedFile(stagedAs))) throw new JobFault(messages.imports.errors.fileGone);
    await runImport(claim, now);
  } catch (fault) {
    if (fault instanceof Stopped) return;
    if (!(await wasDiscarded(id))) await noteFailure(jobActor('import', claim.createdBy), { id, failure: printable(reasonOf(fault)) }).catch((second: unknown) => logFault(second, 'a failure could not be noted'));
  } finally {
    letGo();
  }
};
