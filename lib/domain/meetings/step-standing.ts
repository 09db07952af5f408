import type { StepState } from './step-state';

/** Where a step stands: settled, or open and overdue, running, or still to come. */
export const STEP_STANDINGS = ['overdue', 'now', 'later', 'done', 'skipped'] as const;
export type StepStanding = (typeof STEP_STANDINGS)[number];

/** An open step is overdue after its last day and runs from its first one on. Days are 'YYYY-MM-DD'. */
export const stepStanding = ({ state, fromOn, toOn }: { state: StepState; fromOn: string; toOn: string }, today: string): StepStanding => {
  if (state !== 'open') return state;
  if (toOn < today) return 'overdue';
  return fromOn <= today ? 'now' : 'later';
};
