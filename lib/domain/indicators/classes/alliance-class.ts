/** The Alliance's own classes of its cluster research, in its words. A person gives them; no rule for them is published. */
export const ALLIANCE_CLASSES = ['emerging', 'transforming', 'pre-cluster', 'performing', 'specialty'] as const;
export type AllianceClass = (typeof ALLIANCE_CLASSES)[number];
