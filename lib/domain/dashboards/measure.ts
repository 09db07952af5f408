export const DASHBOARDS = ['facilitator', 'coordinator', 'manager'] as const;
export type Dashboard = (typeof DASHBOARDS)[number];

/** `quarter`: what happened in it. `moment`: what held on its last day, or today while it runs. */
type Measure = { readonly unit: 'count' | 'share' | 'days'; readonly better: 'more' | 'less'; readonly of: 'quarter' | 'moment' };

/** What each dashboard shows, in its order; names and definitions stand in the message catalogue. */
export const DASHBOARD_MEASURES = {
  facilitator: {
    contacts: { unit: 'count', better: 'more', of: 'quarter' },
    'firms-met': { unit: 'count', better: 'more', of: 'quarter' },
    'care-met': { unit: 'share', better: 'more', of: 'moment' },
    'follow-ups-in-time': { unit: 'share', better: 'more', of: 'quarter' },
    'promises-in-time': { unit: 'share', better: 'more', of: 'quarter' },
    'my-flags-in-time': { unit: 'share', better: 'more', of: 'quarter' },
  },
  coordinator: {
    members: { unit: 'count', better: 'more', of: 'moment' },
    assessed: { unit: 'count', better: 'more', of: 'moment' },
    'meetings-held': { unit: 'count', better: 'more', of: 'quarter' },
    introductions: { unit: 'count', better: 'more', of: 'quarter' },
    'introductions-with-result': { unit: 'share', better: 'more', of: 'quarter' },
    'milestones-in-time': { unit: 'share', better: 'more', of: 'quarter' },
  },
  manager: {
    penetration: { unit: 'share', better: 'more', of: 'quarter' },
    'response-days': { unit: 'days', better: 'less', of: 'quarter' },
    'flags-in-time': { unit: 'share', better: 'more', of: 'quarter' },
    'promises-kept': { unit: 'share', better: 'more', of: 'quarter' },
    'jobs-retained': { unit: 'count', better: 'more', of: 'quarter' },
    'jobs-at-risk': { unit: 'count', better: 'less', of: 'moment' },
  },
} as const satisfies Record<Dashboard, Record<string, Measure>>;

export type MeasureCode = { [D in Dashboard]: keyof (typeof DASHBOARD_MEASURES)[D] }[Dashboard];
export type MeasureOf<D extends Dashboard> = keyof (typeof DASHBOARD_MEASURES)[D] & MeasureCode;

/** All of them by code: no two dashboards share one. */
export const MEASURES = { ...DASHBOARD_MEASURES.facilitator, ...DASHBOARD_MEASURES.coordinator, ...DASHBOARD_MEASURES.manager } as Record<MeasureCode, Measure>;
export const MEASURE_CODES = Object.keys(MEASURES) as [MeasureCode, ...MeasureCode[]];
export const measuresOn = (dashboard: Dashboard): MeasureCode[] => Object.keys(DASHBOARD_MEASURES[dashboard]) as MeasureCode[];
