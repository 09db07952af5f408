import type { GateCode } from '@/lib/domain/initiatives/gate';
import type { InitiativeStage } from '@/lib/domain/initiatives/stage';

const names: Record<InitiativeStage, string> = { incubation: 'Incubation', start_up: 'Start-up', growth: 'Growth', maturity: 'Maturity', closed: 'Closed' };
const conditions: Record<GateCode, string> = {
  facilitator: 'Somebody facilitates it', lead: 'A member leads it that is not government', target: 'At least one target is set', milestone_set: 'At least one milestone is set',
  ten_active: 'Ten or more active members', funder: 'Somebody pays for it', milestone_done: 'A milestone was reached', result: 'A result stands with its evidence',
  not_one_person: 'It does not hang on one person', half_done: 'Half of the milestones were reached', nothing_open: 'No milestone is left open',
};

export const gates = {
  names, conditions,
  title: 'Stage', gate: (stage: string) => `To move on to ${stage.toLowerCase()}`, met: 'met', unmet: 'not met',
  ours: 'The conditions are ours. A move with one unmet needs a reason, which stays with it.',
  move: 'Move', moveTitle: 'Move to another stage', to: 'To', on: 'On', why: 'Why', whyHint: 'Needed with something unmet, on the way back, and at the end.', moved: 'Moved',
  history: 'How it moved', started: 'Started', moves: (from: string, to: string) => `${from} to ${to}`, by: (name: string) => `by ${name}`, unmetThen: (list: string) => `Not met then: ${list}`,
};
