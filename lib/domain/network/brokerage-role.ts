/** What a go-between is to the two it joins, by the groups of the three (Gould and Fernandez 1989). */
export const BROKERAGE_ROLES = ['coordinator', 'gatekeeper', 'representative', 'consultant', 'liaison'] as const;
export type BrokerageRole = (typeof BROKERAGE_ROLES)[number];
export type BrokerageCounts = Record<BrokerageRole, number>;

/**
 * The role of `broker` in from -> broker -> to: coordinator, all of one group; gatekeeper, lets another group in to its own;
 * representative, speaks for its own to another; consultant, joins two of one group it is not of; liaison, three different groups.
 */
export const brokerageRole = (from: string, broker: string, to: string): BrokerageRole => {
  if (from === to) return from === broker ? 'coordinator' : 'consultant';
  if (broker === to) return 'gatekeeper';
  return broker === from ? 'representative' : 'liaison';
};
