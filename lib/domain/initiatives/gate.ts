import type { InitiativeStage } from './stage';

/** What can be asked before an initiative moves on. */
export const GATE_CODES = ['facilitator', 'lead', 'target', 'milestone_set', 'ten_active', 'funder', 'milestone_done', 'result', 'not_one_person', 'half_done', 'nothing_open'] as const;
export type GateCode = (typeof GATE_CODES)[number];

/**
 * What must be true to enter a stage; ours, drawn from the practice the benchmark strip measures. A move with something unmet needs a
 * reason, which stays with it. Entering incubation asks nothing.
 */
export const GATES: Record<InitiativeStage, readonly GateCode[]> = {
  incubation: [],
  start_up: ['facilitator', 'lead', 'target', 'milestone_set'],
  growth: ['ten_active', 'funder', 'milestone_done'],
  maturity: ['result', 'not_one_person', 'half_done'],
  closed: ['result', 'nothing_open'],
};
