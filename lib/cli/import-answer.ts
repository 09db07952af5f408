import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { messages } from '@/lib/messages';
import type { OpenedImport } from '@/lib/services/imports/open-import';

const SHOWN = 1000;
/** In any other state nothing of the file is published. */
const WRITTEN: ReadonlySet<string> = new Set(['published', 'unchanged']);

const errorsOf = ({ rejections, rejected }: ImportCheck) => ({
  errors: rejections.slice(0, SHOWN).map(({ line, column, value, reason }) => ({ line, column, value, reason, message: messages.imports.reasons[reason] })),
  errorsTotal: rejected,
});

/** What `data import --json` prints. Its fields stay; new ones may be added. */
export const importAnswer = ({ id, survey, choices, check }: OpenedImport, state: string) => ({
  id, state,
  dataset: choices?.seriesCode ?? null,
  vintage: choices?.vintage ?? null,
  format: survey?.layout ?? null,
  entry: survey?.entry ?? null,
  sheet: survey?.sheet ?? null,
  measure: choices?.measure ?? null,
  measures: check?.measures ?? [],
  ...(check ? {
    rows: check.rows,
    cells: check.cells,
    written: WRITTEN.has(state) ? check.toWrite + check.unchanged : 0,
    unchanged: check.unchanged,
    leftOut: check.leftOut,
    periods: check.periods,
    regions: check.regions.length,
    newRegions: check.newRegions.length,
    industries: check.lines.length,
    ...errorsOf(check),
  } : { rows: survey?.records ?? 0, cells: {}, errors: [], errorsTotal: 0 }),
  notes: survey?.facts?.notes ?? [],
  check,
});
