import type { Verb } from '../define';
import { listViews } from './list-views';
import { removeView } from './remove-view';
import { saveView } from './save-view';

/** What every list shares; each list's own questions and changes stand with its records. */
export const sheetVerbs: readonly Verb[] = [
  listViews,
  removeView,
  saveView,
];
