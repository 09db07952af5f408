import type { ImportPlan } from '@/lib/domain/imports/import-plan';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import { noteCheck } from '@/lib/services/imports/note-check';
import { noteProgress } from '@/lib/services/imports/note-progress';
import { noteRejections } from '@/lib/services/imports/note-rejections';
import { noteSurvey } from '@/lib/services/imports/note-survey';
import { publishImport } from '@/lib/services/imports/publish-import';
import { readingContext } from '@/lib/services/imports/reading-context';
import { stagedFile } from '@/lib/services/imports/staged-file';
import { writeFigures } from '@/lib/services/imports/write-figures';
import type { WorkingState } from '@/lib/domain/imports/import-state';
import { inWorker } from '../in-worker';
import { JobFault } from '../job-fault';
import type { Answer, ReadingTask } from '../protocol';
import type { FileCheck } from './check-file';
import { heldCells } from './held-cells';
import { jobActor } from '../job-actor';

export type ClaimedImport = { id: string; state: WorkingState; stagedAs: string | null; fileName: string; createdBy: string; rowsDone: number; plan: ImportPlan };

const answered = ({ goOn }: { goOn: boolean }): Answer => (goOn ? 'next' : 'stop');

const survey = async ({ id, stagedAs, fileName, createdBy }: ClaimedImport, lastYear: number) => {
  const actor = jobActor('import', createdBy);
  const found = await inWorker<TableSurvey>({ kind: 'survey', file: stagedFile(stagedAs ?? ''), fileName, lastYear }, async (note) =>
    note.kind === 'progress' ? answered(await noteProgress(actor, { id, state: 'reading', at: { done: note.done, total: note.total } })) : 'next');
  await noteSurvey(actor, { id, survey: found });
};

const readingTask = async ({ stagedAs, createdBy, plan }: ClaimedImport, lastYear: number) => {
  if (!plan.survey || !plan.choices) throw new JobFault(messages.imports.errors.fileGone);
  const { regions, industryCodes } = await readingContext(jobActor('import', createdBy), {});
  const { encoding, delimiter } = plan.survey;
  const task: ReadingTask = { file: stagedFile(stagedAs ?? ''), encoding, delimiter, lastYear, choices: plan.choices, regions };
  return { task, industryCodes, seriesCode: plan.choices.seriesCode, records: plan.survey.records };
};

const check = async (load: ClaimedImport, lastYear: number) => {
  const { id } = load;
  const actor = jobActor('import', load.createdBy);
  const { task, industryCodes, seriesCode } = await readingTask(load, lastYear);
  const held = await heldCells(actor, seriesCode);
  await noteRejections(actor, { id, first: true, rows: [] });
  const found = await inWorker<FileCheck>({ ...task, kind: 'check', industryCodes, held: held.cells }, async (note) => {
    if (note.kind === 'rejections') await noteRejections(actor, { id, first: false, rows: note.rows });
    return answered(await noteProgress(actor, { id, state: 'checking', at: note.kind === 'progress' ? { done: note.done, total: note.total } : undefined }));
  });
  await noteCheck(actor, { id, found, held: held.vintage === null ? null : { vintage: held.vintage, figures: held.cells.length } });
};

const write = async (load: ClaimedImport, lastYear: number) => {
  const { id, rowsDone } = load;
  const actor = jobActor('import', load.createdBy);
  const { task, records } = await readingTask(load, lastYear);
  let from = rowsDone;
  await inWorker({ ...task, kind: 'write', records, skip: rowsDone }, async (note) => {
    if (note.kind !== 'cells') return 'next';
    const answer = answered(await writeFigures(actor, { id, from, to: note.rowsDone, figures: note.cells }));
    from = note.rowsDone;
    return answer;
  });
  await publishImport(actor, { id });
};

const STEPS: Record<WorkingState, (load: ClaimedImport, lastYear: number) => Promise<void>> = { reading: survey, checking: check, running: write };

/** Does the next step of a claimed load: first look, exact check, or writing and publishing. */
export const runImport = (load: ClaimedImport, now: Date) => STEPS[load.state](load, now.getUTCFullYear());
