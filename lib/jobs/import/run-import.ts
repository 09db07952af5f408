import type { Actor } from '@/lib/auth/permissions';
import type { ImportPlan } from '@/lib/domain/imports/import-plan';
import { valueHeader } from '@/lib/domain/imports/value-header';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import { joinFigures } from '@/lib/services/imports/join-figures';
import { noteCheck } from '@/lib/services/imports/note-check';
import { noteProgress } from '@/lib/services/imports/note-progress';
import { noteRejections } from '@/lib/services/imports/note-rejections';
import { noteSurvey } from '@/lib/services/imports/note-survey';
import { pickedShapes } from '@/lib/services/imports/picked-shapes';
import { publishImport } from '@/lib/services/imports/publish-import';
import { publishedFigures } from '@/lib/services/imports/published-figures';
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

const survey = async ({ id, stagedAs, fileName, createdBy, plan }: ClaimedImport, lastYear: number) => {
  const actor = jobActor('import', createdBy);
  const { regions, industryCodes } = await readingContext(actor, {});
  const shapes = await pickedShapes(actor, {});
  const file = stagedFile(stagedAs ?? '');
  const found = await inWorker<TableSurvey>({ kind: 'survey', file, fileName, lastYear, as: plan.as, sheet: plan.sheet ?? null, regions, industryCodes, shapes }, async (note) =>
    note.kind === 'progress' ? answered(await noteProgress(actor, { id, state: 'reading', at: { done: note.done, total: note.total } })) : 'next');
  await noteSurvey(actor, { id, survey: found });
};

/** What a file was seen to be at first it stays; cells that were picked say their own. */
const asRead = (layout: TableSurvey['layout']) => (layout === 'crosstab' ? undefined : layout);

const readingTask = async ({ stagedAs, createdBy, plan }: ClaimedImport, lastYear: number) => {
  if (!plan.survey || !plan.choices) throw new JobFault(messages.imports.errors.fileGone);
  const { regions, industryCodes } = await readingContext(jobActor('import', createdBy), {});
  const { encoding, delimiter, entry = null, sheet = null } = plan.survey;
  const source = { file: stagedFile(stagedAs ?? ''), entry, sheet: sheet === null ? null : plan.choices.grid?.sheet || sheet, encoding, delimiter };
  const task: ReadingTask = { source, as: plan.as ?? asRead(plan.survey.layout), lastYear, choices: plan.choices, regions };
  return { task, industryCodes, choices: plan.choices, records: plan.check?.rows ?? plan.survey.records };
};

/** The heading under which a total stands, for the list of rejected rows. */
const totalColumn = ({ plan }: ClaimedImport) => {
  const header = plan.survey?.header ?? [];
  return header.find((name) => valueHeader(name) !== null) ?? header.find((name) => /^(value|obs_value|annual_avg_emplvl)$/i.test(name)) ?? '';
};

const check = async (load: ClaimedImport, lastYear: number) => {
  const { id } = load;
  const actor = jobActor('import', load.createdBy);
  const { task, industryCodes, choices } = await readingTask(load, lastYear);
  const held = await heldCells(actor, choices);
  await noteRejections(actor, { id, first: true, rows: [] });
  const found = await inWorker<FileCheck>({ ...task, kind: 'check', industryCodes, held: held.cells, joins: held.joins !== null, measure: choices.measure, totalColumn: totalColumn(load) }, async (note) => {
    if (note.kind === 'rejections') await noteRejections(actor, { id, first: false, rows: note.rows });
    return answered(await noteProgress(actor, { id, state: 'checking', at: note.kind === 'progress' ? { done: note.done, total: note.total } : undefined }));
  });
  await noteCheck(actor, { id, found, held: held.vintage === null ? null : { vintage: held.vintage, figures: held.cells.region.length, joins: held.joins } });
};

/** What a load continues goes into its vintage first, so that a figure published before stays as it is; false where somebody discarded the load. */
const joinVintage = async (actor: Actor, { id, plan: { choices, check: found } }: ClaimedImport) => {
  if (!choices || !found?.held?.joins) return true;
  const { seriesCode, vintage, measure, ownership } = choices;
  const { regions } = await publishedFigures(actor, { seriesCode, vintage, measure, ownership, region: null });
  for (const region of regions) {
    for (let at: number | null = 0; at !== null;) {
      const joined: { goOn: boolean; next: number | null } = await joinFigures(actor, { id, region, at });
      if (!joined.goOn) return false;
      at = joined.next;
    }
  }
  return true;
};

const write = async (load: ClaimedImport, lastYear: number) => {
  const { id, rowsDone } = load;
  const actor = jobActor('import', load.createdBy);
  const { task, records } = await readingTask(load, lastYear);
  if (!(await joinVintage(actor, load))) return;
  let from = rowsDone;
  await inWorker({ ...task, kind: 'write', records, skip: rowsDone, refused: load.plan.check?.refused ?? [] }, async (note) => {
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
