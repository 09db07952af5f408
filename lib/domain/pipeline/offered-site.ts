/** How a site that was offered stands. */
export const OFFERED_SITE_STATES = ['offered', 'visited', 'shortlisted', 'chosen', 'declined'] as const;
export type OfferedSiteState = (typeof OFFERED_SITE_STATES)[number];
