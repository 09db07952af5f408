import type { MetricCode, MetricSource } from '@/lib/domain/initiatives/metric';
import type { ReadingReason } from '@/lib/domain/initiatives/reading';
import type { TargetState } from '@/lib/domain/initiatives/target-progress';

const names: Record<MetricCode, string> = {
  published_jobs: 'Published jobs', location_quotient: 'Location quotient', published_establishments: 'Published establishments', mining_weighted_jobs: 'Mining-weighted jobs',
  members: 'Member organizations', active_members: 'Active members', contacts: 'Contacts of the initiative', introductions: 'Introductions', introductions_contract: 'Introductions with a contract',
  referrals_accepted: 'Referrals accepted', promises_kept: 'Promises kept', jobs_supported: 'Jobs kept or made, supported', milestones_done: 'Milestones reached', funding_secured: 'Funding secured', fees_delivered: 'Fees delivered', hours_delivered: 'Hours delivered',
};
const definitions: Record<MetricCode, string> = {
  published_jobs: 'Jobs of the sub-cluster in the region as the table of the cluster’s page shows them, with the year of the figure.',
  location_quotient: 'The sub-cluster’s share of jobs in the region over its share in the reference region, as on the cluster’s page.',
  published_establishments: 'Establishments of the sub-cluster in the region, from a loaded table of business counts.',
  mining_weighted_jobs: 'Jobs of the register’s firms in the sub-cluster, each weighted by its share of sales to mining; withheld where few firms would show through.',
  members: 'Organizations that take part today, each once.',
  active_members: 'Organizations that take part today and attended at least one contact of the initiative in the last twelve months.',
  contacts: 'Contacts linked to the initiative in which somebody was met; notes and no-shows do not count.',
  introductions: 'Introductions made since the initiative began in which one side is or was a member.',
  introductions_contract: 'Those of the introductions that led to a contract.',
  referrals_accepted: 'Referrals accepted since the initiative began in which one side is or was a member.',
  promises_kept: 'Promises kept since the initiative began that a member made or was made to.',
  jobs_supported: 'Jobs that members say were kept or made, with evidence, supported since the initiative began.',
  milestones_done: 'Milestones of the initiative that were reached.',
  funding_secured: 'Sum of the funders’ known amounts in the initiative’s currency.',
  fees_delivered: 'Known amounts, in the initiative’s currency, that members delivered since it began of the fees they had pledged.',
  hours_delivered: 'Known hours that members delivered since it began of those they had pledged.',
};
const sources: Record<MetricSource, string> = { indicators: 'From the indicators', records: 'Counted in records' };
const states: Record<TargetState, string> = { met: 'Met', on_track: 'On track', behind: 'Behind', missed: 'Missed', unknown: 'Not known' };
const reasons: Partial<Record<ReadingReason | 'no-baseline', string>> = {
  'no-amount': 'no amount is known', 'older-than-baseline': 'the newest figure is older than the baseline', elsewhere: 'read with the published figures', 'no-table': 'no such table is loaded', 'no-baseline': 'the baseline is not known',
};

export const metrics = {
  names, definitions, sources, states, reasons,
  definitionsTitle: 'What each metric counts', definitionsSource: 'Counts are made of the records you may read.',
  columns: { metric: 'Target', baseline: 'Baseline', goal: 'Goal', due: 'By', actual: 'Actual', progress: 'Way', state: 'State' },
  asOf: (when: string) => `as of ${when}`,
};
