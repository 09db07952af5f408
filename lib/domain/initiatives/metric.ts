/** Where the actual of a target comes from: published or bottom-up figures of the indicator engine, or a count of records. */
export type MetricSource = 'indicators' | 'records';
export type MetricUnit = 'count' | 'ratio' | 'dollars';
type Metric = { readonly source: MetricSource; readonly unit: MetricUnit };

/** What a target can be set in; the definition of each stands in the message catalogue and beside every target. */
export const METRICS = {
  published_jobs: { source: 'indicators', unit: 'count' },
  location_quotient: { source: 'indicators', unit: 'ratio' },
  published_establishments: { source: 'indicators', unit: 'count' },
  mining_weighted_jobs: { source: 'indicators', unit: 'count' },
  members: { source: 'records', unit: 'count' },
  active_members: { source: 'records', unit: 'count' },
  contacts: { source: 'records', unit: 'count' },
  introductions: { source: 'records', unit: 'count' },
  introductions_contract: { source: 'records', unit: 'count' },
  referrals_accepted: { source: 'records', unit: 'count' },
  promises_kept: { source: 'records', unit: 'count' },
  jobs_supported: { source: 'records', unit: 'count' },
  milestones_done: { source: 'records', unit: 'count' },
  funding_secured: { source: 'records', unit: 'dollars' },
  fees_delivered: { source: 'records', unit: 'dollars' },
  hours_delivered: { source: 'records', unit: 'count' },
} as const satisfies Record<string, Metric>;

export type MetricCode = keyof typeof METRICS;
export const METRIC_CODES = Object.keys(METRICS) as [MetricCode, ...MetricCode[]];
export type RecordMetric = { [Code in MetricCode]: (typeof METRICS)[Code]['source'] extends 'records' ? Code : never }[MetricCode];
export const metricsFrom = (source: MetricSource): MetricCode[] => METRIC_CODES.filter((code) => METRICS[code].source === source);
