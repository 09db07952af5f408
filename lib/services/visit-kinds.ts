/** What counts as a visit: we were there, or they were asked at length. */
export const VISIT_KINDS = ['visit', 'site_tour', 'survey_interview'] as const;
