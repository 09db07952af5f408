import { daysBetween } from '../planning/days-between';
import { isOpenStage, type Stage } from './stage';

/** Why an open case is slipping. `days`: how long the step is overdue. */
export type Slipping = { why: 'overdue'; days: number } | { why: 'missing' };

type Stepped = { stage: Stage; nextStep: string | null; nextStepOn: string | null };

/** Slipping: an open case whose next step is overdue or missing; a step without a day counts as missing. Null: it is not. Days are 'YYYY-MM-DD'. (domain.md 3.14) */
export const slipping = ({ stage, nextStep, nextStepOn }: Stepped, today: string): Slipping | null => {
  if (!isOpenStage(stage)) return null;
  if (nextStep === null || nextStepOn === null) return { why: 'missing' };
  return nextStepOn < today ? { why: 'overdue', days: daysBetween(nextStepOn, today) } : null;
};
