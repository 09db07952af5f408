import { ui } from '../en/ui';

/** The words for a figure that is missing, by its reason: never an empty cell, never a zero. */
export function missing(reason: string): string {
  return ui.missing[reason] ?? ui.noValue;
}
