import { GATES, type GateCode } from './gate';
import { INITIATIVE_STAGES, type InitiativeStage } from './stage';

export type GateFacts = {
  facilitator: boolean; lead: boolean; targets: number; milestones: number; milestonesDone: number; activeMembers: number; funders: number; results: number;
  /** Whether it hangs on one person; null where nobody was met. */
  onePerson: boolean | null;
};

/** The survey's "ten or more active members". */
export const ACTIVE_MEMBERS = 10;

const MET: Record<GateCode, (facts: GateFacts) => boolean> = {
  facilitator: ({ facilitator }) => facilitator,
  lead: ({ lead }) => lead,
  target: ({ targets }) => targets > 0,
  milestone_set: ({ milestones }) => milestones > 0,
  ten_active: ({ activeMembers }) => activeMembers >= ACTIVE_MEMBERS,
  funder: ({ funders }) => funders > 0,
  milestone_done: ({ milestonesDone }) => milestonesDone > 0,
  result: ({ results }) => results > 0,
  not_one_person: ({ onePerson }) => onePerson === false,
  half_done: ({ milestones, milestonesDone }) => milestones > 0 && 2 * milestonesDone >= milestones,
  nothing_open: ({ milestones, milestonesDone }) => milestones === milestonesDone,
};

/** Each condition of the gate into a stage and whether it is met; what is not known is not met. Going back asks nothing. */
export const gateOf = (from: InitiativeStage, to: InitiativeStage, facts: GateFacts): { code: GateCode; met: boolean }[] =>
  INITIATIVE_STAGES.indexOf(to) < INITIATIVE_STAGES.indexOf(from) ? [] : GATES[to].map((code) => ({ code, met: MET[code](facts) }));
