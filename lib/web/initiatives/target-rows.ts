import 'server-only';
import type { MetricCode } from '@/lib/domain/initiatives/metric';
import type { Reading } from '@/lib/domain/initiatives/reading';
import { targetProgress, type Aim, type TargetProgress } from '@/lib/domain/initiatives/target-progress';
import { indicatorReadings, type AskPerformance } from './indicator-readings';

type Target = Aim & { id: string; metric: MetricCode; seriesCode: string | null; actual: Reading };
type Where = Parameters<typeof indicatorReadings>[0];

/** Targets with their actuals, from records or the indicators, and how far they have come. */
export const targetRows = async <T extends Target>(where: Where, targets: readonly T[], today: string, ask: AskPerformance): Promise<(T & { progress: TargetProgress })[]> => {
  const published = await indicatorReadings(where, targets, today, ask);
  return targets.map((target) => {
    const actual = published.get(target.id) ?? target.actual;
    return { ...target, actual, progress: targetProgress(target, actual, today) };
  });
};
