import { measuresOn, type Dashboard, type MeasureCode, type MeasureOf } from '@/lib/domain/dashboards/measure';
import type { Point } from '@/lib/domain/dashboards/point';
import type { QuarterSpan } from '@/lib/domain/dashboards/quarter-span';
import type { MeasureKey } from '@/lib/domain/planning/measures/outreach-measures';
import { clusterWork } from '@/lib/services/dashboards/cluster-work';
import { jobsAtRisk } from '@/lib/services/dashboards/jobs-at-risk';
import { myWork } from '@/lib/services/dashboards/my-work';
import { measuresOf } from '@/lib/services/planning/measures';
import { ask } from '@/lib/web/ask';

type Answer = { quarters: readonly QuarterSpan[]; points: Partial<Record<MeasureCode, readonly Point[]>> };

/** What each of the unit's measures was counted from, where it is a share. */
const PARTS: Partial<Record<MeasureKey, (counts: Awaited<ReturnType<typeof measuresOf>>['counts']) => Point['from']>> = {
  penetration: ({ firms, firmsVisited }) => ({ part: firmsVisited, whole: firms }),
  'flags-in-time': ({ flagsDue, flagsInTime }) => ({ part: flagsInTime, whole: flagsDue }),
  'promises-kept': ({ promisesSettled, promisesKept }) => ({ part: promisesKept, whole: promisesSettled }),
};

const ofUnit = async (): Promise<Answer> => {
  const { quarters, points } = await ask(jobsAtRisk, {});
  const answers = await Promise.all(quarters.map(({ from, to }) => ask(measuresOf, { from, to })));
  const codes = measuresOn('manager').filter((code): code is MeasureOf<'manager'> & MeasureKey => code !== 'jobs-at-risk');
  const counted = codes.map((code) => [code, answers.map(({ measures, counts }, at): Point => ({ quarter: quarters[at]?.name ?? '', figure: measures[code], from: PARTS[code]?.(counts) ?? null }))] as const);
  return { quarters, points: { ...Object.fromEntries(counted), 'jobs-at-risk': points } };
};

const ASKED: Record<Dashboard, () => Promise<Answer>> = { facilitator: () => ask(myWork, {}), coordinator: () => ask(clusterWork, {}), manager: ofUnit };

/** The measures of a dashboard, quarter by quarter, the earliest first. */
export const pointsOf = (dashboard: Dashboard): Promise<Answer> => ASKED[dashboard]();
