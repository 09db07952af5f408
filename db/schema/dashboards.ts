import type { MeasureCode } from '@/lib/domain/dashboards/measure';
import { real, recordColumns, table, text, uniqueIndex } from '../columns';

/** What a measure of a dashboard shall reach; null once a manager took the target away. */
export const dashboardTargets = table('dashboard_targets', {
  ...recordColumns(),
  measure: text().$type<MeasureCode>().notNull(),
  value: real(),
}, (t) => [uniqueIndex('dashboard_targets_measure').on(t.measure)]);
