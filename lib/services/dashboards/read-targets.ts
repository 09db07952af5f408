import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { dashboardTargets, users } from '@/db/schema';
import type { MeasureCode } from '@/lib/domain/dashboards/measure';
import { localDay } from '@/lib/domain/shared/local-day';
import { query } from '../define';
import { localTimeZone } from '../local-time-zone';

export type DashboardTarget = { value: number | null; version: number; by: string | null; on: string };

/** What managers set for the measures of the dashboards. */
export const readTargets = query({
  name: 'dashboards.targets',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async ({ db }): Promise<Partial<Record<MeasureCode, DashboardTarget>>> => {
    const rows = await db.select({ measure: dashboardTargets.measure, value: dashboardTargets.value, version: dashboardTargets.version, at: dashboardTargets.updatedAt, by: users.name })
      .from(dashboardTargets).leftJoin(users, eq(users.id, dashboardTargets.updatedBy));
    return Object.fromEntries(rows.map(({ measure, at, ...target }) => [measure, { ...target, on: localDay(at, localTimeZone()) }]));
  },
});
