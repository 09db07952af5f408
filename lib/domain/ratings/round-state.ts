export const ROUND_STATES = ['planned', 'open', 'closed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

type Round = { opensOn: string; closesOn: string; closedAt: Date | null };

/** Whether a round takes answers on a day: from its first to its last day, unless it was closed before. */
export const roundState = ({ opensOn, closesOn, closedAt }: Round, today: string): RoundState => {
  if (closedAt !== null || today > closesOn) return 'closed';
  return today < opensOn ? 'planned' : 'open';
};
