import type { ImportChoices } from './import-choices';
import type { TableFormat } from './recognise-head';
import type { TablePreview } from './table-preview';
import type { TableSurvey } from './table-survey';

/** What a check found, beside the counts of the pass: how the file stands to what is published of the series. */
export type ImportCheck = TablePreview & {
  /** The published vintage the file is compared with, how many figures it holds and how many of them the file does not name; `joins` is its id where the load continues it. */
  readonly held: { readonly vintage: string; readonly figures: number; readonly absent: number; readonly joins?: string | null } | null;
  /** Vintage the very same file was published as; null when it never was. */
  readonly sameFileAs: string | null;
  /** Rejected rows kept for the list; beyond a limit they are only counted. */
  readonly rejectionsListed: number;
  /** Lines a load leaves out although each is sound by itself: totals smaller than their parts. */
  readonly refused?: readonly number[];
};

/** Everything known and chosen about one load, from the first look at the file to the last. */
export type ImportPlan = {
  readonly survey: TableSurvey | null;
  readonly choices: ImportChoices | null;
  readonly check: ImportCheck | null;
  /** How often a job has taken it up since a person last moved it: a file that ends its job is not tried for ever. */
  readonly attempts: number;
  /** The layout somebody said the file has; without it the layout is recognised. */
  readonly as?: TableFormat;
  /** The sheet of a workbook somebody named. */
  readonly sheet?: string;
};

export const EMPTY_PLAN: ImportPlan = { survey: null, choices: null, check: null, attempts: 0 };
