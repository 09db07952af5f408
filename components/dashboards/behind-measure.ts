import type { MeasureCode } from '@/lib/domain/dashboards/measure';

/** The page that lists the records a measure was counted from. */
const PAGES: Record<MeasureCode, (me: string) => string> = {
  contacts: (me) => `/outreach?authorId=${me}`, 'firms-met': (me) => `/outreach?authorId=${me}`, 'care-met': (me) => `/organizations?owner=${me}`, 'follow-ups-in-time': (me) => `/outreach/follow-ups?ownerId=${me}`,
  'promises-in-time': () => '/promises', 'my-flags-in-time': () => '/red-flags', members: () => '/forming', assessed: () => '/readiness/expiry', 'meetings-held': () => '/meetings',
  introductions: () => '/outreach/introductions', 'introductions-with-result': () => '/outreach/introductions', 'milestones-in-time': () => '/initiatives', penetration: () => '/outreach/measures',
  'response-days': () => '/outreach/referrals', 'flags-in-time': () => '/red-flags', 'promises-kept': () => '/promises', 'jobs-retained': () => '/pipeline/claims', 'jobs-at-risk': () => '/pipeline/retention',
};

export const behindMeasure = (code: MeasureCode, me: string): string => PAGES[code](me);
