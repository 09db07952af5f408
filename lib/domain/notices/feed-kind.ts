export const FEED_KINDS = ['personal', 'team', 'cluster'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
