import { notInArray } from 'drizzle-orm';
import { auditEvents } from '@/db/schema';
import { stateUntil } from './state-until';

/** What is logged all day and leaves firms, people and their facts as they were. */
const OUTREACH = [
  'activity', 'task', 'planned_visit', 'feed', 'notice', 'outbox', 'commitment', 'referral', 'introduction', 'claim', 'attachment', 'red_flag', 'assessment', 'scoring_permission',
  'forming_member', 'readiness_rules', 'cluster_role', 'pledge', 'charter', 'meeting', 'meeting_series', 'playbook', 'playbook_step', 'playbook_template',
  'initiative', 'initiative_member', 'initiative_funder', 'initiative_milestone', 'initiative_target', 'initiative_result', 'initiative_part',
  'forecast', 'supply_need', 'case', 'case_part', 'case_link', 'review', 'review_item', 'saved_view',
];

/** Stands for the register as it is: the same object until a command of anything but outreach leaves its audit event. */
export const registerState = stateUntil(notInArray(auditEvents.record, OUTREACH));
