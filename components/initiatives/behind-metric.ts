import { METRICS, type MetricCode } from '@/lib/domain/initiatives/metric';

type Where = { clusterCode: string; subclusterCode: string | null; regionCode: string };

const RECORDS: Partial<Record<MetricCode, string>> = {
  members: '#members', active_members: '#members', contacts: '#contacts', introductions: '/outreach/introductions', introductions_contract: '/outreach/introductions', referrals_accepted: '/outreach/referrals',
  promises_kept: '/promises?state=kept', jobs_supported: '/pipeline/claims', milestones_done: '#milestones', funding_secured: '#funders',
  fees_delivered: '/forming', hours_delivered: '/forming',
};

/** Where what is behind the actual of a metric can be seen. */
export const behindMetric = (metric: MetricCode, { clusterCode, subclusterCode, regionCode }: Where): string =>
  METRICS[metric].source === 'indicators' ? `/clusters/${clusterCode}${subclusterCode === null ? '' : `/${subclusterCode}`}?region=${encodeURIComponent(regionCode)}` : (RECORDS[metric] ?? '#targets');
