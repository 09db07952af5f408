/** A step is open until it is done, with a day and what shows it, or skipped, with a reason. */
export const STEP_STATES = ['open', 'done', 'skipped'] as const;
export type StepState = (typeof STEP_STATES)[number];
