import { INITIATIVE_STAGES, type InitiativeStage } from './stage';

/** The stage that follows; null after the last. */
export const nextStage = (stage: InitiativeStage): InitiativeStage | null => INITIATIVE_STAGES[INITIATIVE_STAGES.indexOf(stage) + 1] ?? null;
