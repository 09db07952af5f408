/** What somebody is told about without asking. */
export const NOTICE_KINDS = [
  'follow_up_given', 'follow_up_late', 'red_flag_given', 'red_flag_late', 'red_flag_escalated', 'commitment_late', 'referral_answered',
  'visit_changed', 'named_reader', 'consent_expiring', 'agreement_ending', 'directory_request',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
