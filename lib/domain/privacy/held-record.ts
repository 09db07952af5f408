import { z } from 'zod';
import type { Confidentiality } from '../shared/confidentiality';

/** The kinds of record that can be held about somebody, in the order they are shown. */
export const HELD_RECORDS = [
  'organization', 'person', 'site', 'affiliation', 'membership', 'relation', 'activity', 'topic', 'answer', 'task', 'commitment', 'referral', 'introduction', 'claim', 'attachment',
  'red_flag', 'red_flag_step', 'consent', 'planned_visit', 'assessment', 'cluster_role', 'pledge', 'case', 'initiative_member', 'meeting', 'rating', 'rating_invitation', 'directory_entry', 'directory_request', 'shared', 'change',
] as const;
export const HeldRecordKind = z.enum(HELD_RECORDS);
export type HeldRecordKind = z.output<typeof HeldRecordKind>;

/** One record about somebody as it can be read out, field by field; a field nobody filled is left out. */
export type HeldRecord = {
  record: HeldRecordKind;
  recordId: string;
  day: string | null;
  level: Confidentiality;
  fields: { field: string; value: string }[];
};
