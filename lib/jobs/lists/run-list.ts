import type { ListPlan } from '@/lib/domain/lists/list-plan';
import type { ListLook } from '@/lib/domain/lists/list-look';
import type { ListWork } from '@/lib/domain/lists/list-state';
import { messages } from '@/lib/messages';
import { stagedFile } from '@/lib/services/imports/staged-file';
import { finishList } from '@/lib/services/lists/finish-list';
import { noteListProgress } from '@/lib/services/lists/note-list-progress';
import { noteLook } from '@/lib/services/lists/note-look';
import { noteTally } from '@/lib/services/lists/note-tally';
import { inWorker } from '../in-worker';
import { JobFault } from '../job-fault';
import type { Answer, ListRowsTask } from '../protocol';
import { listCounter } from './count-list';
import { listActor } from './list-actor';
import { listWriter } from './write-list';

export type ClaimedList = { id: string; state: ListWork; stagedAs: string | null; createdBy: string; rowsDone: number; actionId: string | null; plan: ListPlan };

const answered = ({ goOn }: { goOn: boolean }): Answer => (goOn ? 'next' : 'stop');

const look = async ({ id, stagedAs, createdBy, plan }: ClaimedList) => {
  const actor = listActor(createdBy);
  const found = await inWorker<ListLook>({ kind: 'list-look', file: stagedFile(stagedAs ?? ''), sheet: plan.sheet, headingLine: plan.headingLine }, async (note) =>
    (note.kind === 'progress' ? answered(await noteListProgress(actor, { id, state: 'reading', rowsDone: note.done })) : 'next'));
  await noteLook(actor, { id, look: found });
};

const rowsTask = ({ stagedAs, plan: { look: seen } }: ClaimedList, skip: number): ListRowsTask => {
  if (seen === null) throw new JobFault(messages.lists.refusals.fileGone);
  const { entry, sheet, encoding, delimiter, headingLine } = seen;
  return { kind: 'list-rows', source: { file: stagedFile(stagedAs ?? ''), entry, sheet, encoding, delimiter }, headingLine, skip };
};

const count = async (load: ClaimedList) => {
  const { id, createdBy, plan: { settings } } = load;
  if (settings === null) throw new JobFault(messages.lists.refusals.noColumns);
  const actor = listActor(createdBy);
  const counter = await listCounter(actor, id, settings);
  let done = 0;
  await inWorker(rowsTask(load, 0), async (note) => {
    if (note.kind !== 'rows') return 'next';
    await counter.see(note.rows);
    done += note.rows.length;
    return answered(await noteListProgress(actor, { id, state: 'checking', rowsDone: done }));
  });
  await noteTally(actor, { id, lines: done, tally: await counter.result() });
};

const write = async (load: ClaimedList) => {
  const { id, createdBy, rowsDone, actionId } = load;
  if (actionId === null) throw new JobFault(messages.lists.refusals.fileGone);
  const actor = listActor(createdBy);
  const take = await listWriter({ actor, id, action: actionId, rowsDone });
  await inWorker(rowsTask(load, rowsDone), async (note) => (note.kind === 'rows' && !(await take(note.rows)) ? 'stop' : 'next'));
  await finishList(actor, { id });
};

const STEPS: Record<ListWork, (load: ClaimedList) => Promise<void>> = { reading: look, checking: count, running: write };

/** Does the next step of a claimed list: the first look, the exact count, or the writing. */
export const runList = (load: ClaimedList) => STEPS[load.state](load);
