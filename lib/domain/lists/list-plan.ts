import type { ListLook } from './list-look';
import type { ListSettings } from './list-settings';
import type { ListTally } from './list-tally';

/** What is known of a load and what was chosen for it; kept with the batch. */
export type ListPlan = {
  /** The sheet and line of headings a person named; null = what the look finds. */
  sheet: string | null;
  headingLine: number | null;
  look: ListLook | null;
  settings: ListSettings | null;
  /** Whether the settings were remembered from an earlier list with the same headings. */
  remembered: boolean;
  tally: ListTally | null;
  attempts: number;
};

export const EMPTY_LIST_PLAN: ListPlan = { sheet: null, headingLine: null, look: null, settings: null, remembered: false, tally: null, attempts: 0 };
