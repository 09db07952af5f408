/** Tables whose rows may be counted before a merge for everybody: what stands in them has no level of confidentiality of its own. */
export const MOVES_OPENLY = [
  'sites', 'affiliations', 'memberships', 'organization_industries', 'organization_subclusters', 'organization_tags', 'directory_entries', 'forming_members', 'initiative_members', 'initiative_funders',
] as const;
export type OpenMove = (typeof MOVES_OPENLY)[number];
