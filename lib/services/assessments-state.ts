import { and, ne, notInArray } from 'drizzle-orm';
import { auditEvents } from '@/db/schema';
import { stateUntil } from './state-until';

/** What neither assesses anybody nor touches what a score rests on, or who may read it. */
const ELSEWHERE = [
  'task', 'planned_visit', 'feed', 'notice', 'outbox', 'commitment', 'referral', 'introduction', 'claim', 'red_flag', 'consent', 'organization', 'person', 'site', 'affiliation', 'membership',
  'forming_member', 'readiness_rules', 'meeting', 'meeting_series', 'playbook', 'playbook_step', 'playbook_template',
];

/** Stands for all assessments as they are. A contact that is logged is under no score yet. */
export const assessmentsState = stateUntil(and(notInArray(auditEvents.record, ELSEWHERE), ne(auditEvents.command, 'outreach.log-contact')) ?? notInArray(auditEvents.record, ELSEWHERE));
