import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { messages } from '@/lib/messages';
import { Refusal } from '@/lib/services/errors';
import { stagedFile } from '@/lib/services/imports/staged-file';
import { claimList } from '@/lib/services/lists/claim-list';
import { forgetListCopy } from '@/lib/services/lists/forget-list-copy';
import { listProgress } from '@/lib/services/lists/list-progress';
import { noteListFailure } from '@/lib/services/lists/note-list-failure';
import { noteListProgress } from '@/lib/services/lists/note-list-progress';
import { waitingLists } from '@/lib/services/lists/waiting-lists';
import { JobFault, Stopped } from '../job-fault';
import { jobActor } from '../job-actor';
import { logFault } from '../log-fault';
import { makeMatchKeys } from '../make-match-keys';
import { listActor } from './list-actor';
import { runList, type ClaimedList } from './run-list';

const BEAT_MS = 5000;

const reasonOf = (fault: unknown) => {
  if (fault instanceof JobFault || fault instanceof Refusal) return fault.message;
  logFault(fault, 'the load of a list stopped');
  return messages.errors.unexpected;
};

// A sentence may quote a cell of the file, and a file may hold anything.
const printable = (sentence: string) => sentence.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 1000);

/** Keeps the lease of a claimed list while a step has nothing to say; a process that was killed renews nothing. */
const holdLease = ({ id, state, createdBy }: ClaimedList) => {
  const beat = setInterval(() => void noteListProgress(listActor(createdBy), { id, state }).catch((fault: unknown) => logFault(fault, 'a lease could not be renewed')), BEAT_MS);
  return () => clearInterval(beat);
};

const takeList = async (id: string, createdBy: string) => {
  const actor = listActor(createdBy);
  const claim = await claimList(actor, { id });
  if (!claim.claimed || !('state' in claim)) return;
  const load = claim as ClaimedList & { claimed: true };
  const letGo = holdLease(load);
  try {
    if (!load.stagedAs || !existsSync(stagedFile(load.stagedAs))) throw new JobFault(messages.lists.refusals.fileGone);
    await runList(load);
  } catch (fault) {
    const { state } = await listProgress(actor, { id });
    if (fault instanceof Stopped || state === 'cancelled') return;
    await noteListFailure(actor, { id, failure: printable(reasonOf(fault)) }).catch((second: unknown) => logFault(second, 'a failure could not be noted'));
  } finally {
    letGo();
  }
  await letFind(load.state);
};

/** What a load made is found by its likeness from here on: keys lie all over their index, and piece by piece each would be read and written hundreds of times. */
const letFind = (state: ClaimedList['state']) =>
  (state === 'running' ? makeMatchKeys(() => new Date()).catch((fault: unknown) => logFault(fault, 'keys of what was loaded are left to the sweep')) : null);

/** Takes the lists that wait a step on, and removes the copies of those that are over; answers whether there was anything. */
export const takeLists = async (): Promise<boolean> => {
  const actor = jobActor('import');
  const { lists, spent } = await waitingLists(actor, {});
  for (const { id, createdBy } of lists) await takeList(id, createdBy);
  for (const { id, stagedAs } of spent) {
    await rm(stagedFile(stagedAs ?? ''), { force: true });
    await forgetListCopy(actor, { id });
  }
  return lists.length + spent.length > 0;
};
