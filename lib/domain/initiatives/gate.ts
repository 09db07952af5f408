import type { InitiativeStage } from './stage';

/** What can be asked before an initiative moves on. */
export const GATE_CODES = ['facilitator', 'target', 'lead', 'milestone_set', 'ten_active', 'funder', 'milestone_done', 'result', 'not_one_person', 'targets_read', 'nothing_open'] as const;
export type GateCode = (typeof GATE_CODES)[number];

/**
 * What must be true to enter a stage; ours, drawn from the practice the benchmark strip measures. A move with something unmet needs a
 * reason, which stays with it. Entering incubation, and going back, asks nothing.
 */
export const GATES: Record<InitiativeStage, readonly GateCode[]> = {
  incubation: [],
  start_up: ['facilitator', 'lead', 'target', 'milestone_set'],
  growth: ['ten_active', 'funder', 'milestone_done'],
  maturity: ['result', 'not_one_person', 'targets_read'],
  closed: ['targets_read', 'nothing_open'],
};
