import type { ActivityKind } from '../outreach/activity-kind';

/** What can be planned: contacts that take place at a time. A note, an e-mail or a referral is logged, not planned. */
export const PLANNED_KINDS = ['visit', 'call', 'meeting', 'site_tour', 'survey_interview', 'event'] as const satisfies readonly ActivityKind[];
