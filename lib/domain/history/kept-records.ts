/** Records with a history of their own, and the table each is a row of. */
export const RECORD_TABLES = {
  activity: 'activities',
  assessment: 'assessments',
  case: 'cases',
  claim: 'claims',
  cluster_role: 'cluster_roles',
  commitment: 'commitments',
  initiative: 'initiatives',
  introduction: 'introductions',
  meeting: 'meetings',
  meeting_series: 'meeting_series',
  organization: 'organizations',
  person: 'people',
  planned_visit: 'planned_visits',
  pledge: 'pledges',
  red_flag: 'red_flags',
  referral: 'referrals',
  relation: 'relations',
  site: 'sites',
  supply_need: 'supply_needs',
  survey: 'surveys',
  task: 'tasks',
} as const satisfies Record<string, string>;

export type HistoricRecord = keyof typeof RECORD_TABLES;

export const HISTORIC_RECORDS = Object.keys(RECORD_TABLES) as [HistoricRecord, ...HistoricRecord[]];
