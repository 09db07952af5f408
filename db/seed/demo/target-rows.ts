import type { dashboardTargets } from '@/db/schema';
import type { MeasureCode } from '@/lib/domain/dashboards/measure';
import { SAMPLE_MAKER } from '@/lib/domain/workspace/sample-maker';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

/** What the invented unit means to reach in a quarter, or to hold at its end. */
const WRITTEN: Readonly<Partial<Record<MeasureCode, number>>> = {
  contacts: 40, 'firms-met': 20, 'care-met': 0.8, 'follow-ups-in-time': 0.9, assessed: 30, 'meetings-held': 4, introductions: 6, 'milestones-in-time': 0.8,
  penetration: 0.35, 'response-days': 10, 'flags-in-time': 0.9, 'promises-kept': 0.9, 'jobs-retained': 30, 'jobs-at-risk': 250,
};

/** Targets of the dashboards, set by the sample's manager half a year ago. */
export const targetRows = (calendar: SampleCalendar, ago: string): (typeof dashboardTargets.$inferInsert)[] => {
  const at = calendar.instant(ago);
  return (Object.entries(WRITTEN) as [MeasureCode, number][]).map(([measure, value]) => ({ id: sampleId('dashboard-target', measure), measure, value, createdAt: at, createdBy: SAMPLE_MAKER, updatedAt: at, updatedBy: sampleId('colleague', 'mireille'), version: 1 }));
};
