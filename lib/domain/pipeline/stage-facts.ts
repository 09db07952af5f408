import type { Stage } from './stage';

/** What must be known of a case before it stands in a stage. `met`: an organization, or a contact that was held. `jobs`: at risk or at stake. */
export const STAGE_FACT_CODES = ['met', 'jobs', 'subcluster', 'next_step', 'announced', 'lost_reason', 'dormant_until'] as const;
export type StageFact = (typeof STAGE_FACT_CODES)[number];

const contacted = ['met'] as const;
const qualified = [...contacted, 'jobs', 'subcluster'] as const;
const solution = [...qualified, 'next_step'] as const;

/** The one table every move is measured by, whatever stage it starts from: a case cannot skip what a stage on the way asks for. */
export const STAGE_FACTS: Readonly<Record<Stage, readonly StageFact[]>> = {
  identified: [], contacted, qualified, solution, decision: solution,
  won: [...qualified, 'announced'], lost: ['lost_reason'], dormant: ['dormant_until'],
};
