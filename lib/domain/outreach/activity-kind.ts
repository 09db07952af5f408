export const ACTIVITY_KINDS = [
  'visit', 'call', 'meeting', 'email', 'event', 'survey_interview', 'site_tour', 'referral', 'introduction', 'note',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
