import type { ClassResult } from '../classify';

/** Another quadrant, or a class gained or lost; the same quadrant under another name; the same class, surer or less sure. */
export const CLASS_MOVES = ['moved', 'renamed', 'surer'] as const;
export type ClassMove = (typeof CLASS_MOVES)[number];

/** What becomes of one class when a scheme changes; null where it stays as it was. Two missing classes are the same, whatever their reasons. */
export function classMove(before: ClassResult, after: ClassResult): ClassMove | null {
  if (before.label === null || after.label === null) return before.label === after.label ? null : 'moved';
  if (before.quadrant !== after.quadrant) return 'moved';
  if (before.label !== after.label) return 'renamed';
  return before.borderline === after.borderline ? null : 'surer';
}
