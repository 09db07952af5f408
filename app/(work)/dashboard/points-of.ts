import type { Dashboard, MeasureCode } from '@/lib/domain/dashboards/measure';
import type { Point } from '@/lib/domain/dashboards/point';
import type { QuarterSpan } from '@/lib/domain/dashboards/quarter-span';
import { clusterWork } from '@/lib/services/dashboards/cluster-work';
import { jobsAtRisk } from '@/lib/services/dashboards/jobs-at-risk';
import { myWork } from '@/lib/services/dashboards/my-work';
import { unitWork } from '@/lib/services/dashboards/unit-work';
import { ask } from '@/lib/web/ask';

type Answer = { quarters: readonly QuarterSpan[]; points: Partial<Record<MeasureCode, readonly Point[]>> };

const ofUnit = async (): Promise<Answer> => {
  const [{ quarters, points }, atRisk] = await Promise.all([ask(unitWork, {}), ask(jobsAtRisk, {})]);
  return { quarters, points: { ...points, 'jobs-at-risk': atRisk.points } };
};

const ASKED: Record<Dashboard, () => Promise<Answer>> = { facilitator: () => ask(myWork, {}), coordinator: () => ask(clusterWork, {}), manager: ofUnit };

/** The measures of a dashboard, quarter by quarter, the earliest first. */
export const pointsOf = (dashboard: Dashboard): Promise<Answer> => ASKED[dashboard]();
