/** What a figure of the flow counts: visits that ended, visits entered, open visits, closings, cases opened, and moves to rest. */
export const FLOW_COUNTS = ['ended', 'entered', 'open', 'closed', 'opened', 'rested'] as const;
export type FlowCount = (typeof FLOW_COUNTS)[number];
