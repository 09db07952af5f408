/** The life of a cluster initiative: the phases the EU Committee of the Regions uses, and its end. */
export const INITIATIVE_STAGES = ['incubation', 'start_up', 'growth', 'maturity', 'closed'] as const;
export type InitiativeStage = (typeof INITIATIVE_STAGES)[number];
