import { and, eq } from 'drizzle-orm';
import { dashboardTargets } from '@/db/schema';
import { DashboardTargetInput } from '@/lib/domain/dashboards/target-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';

/** Sets what a measure shall reach, changes it, or takes it away. */
export const setTarget = command({
  name: 'dashboards.set-target',
  permission: 'dashboards.govern',
  record: 'dashboard_target',
  input: DashboardTargetInput,
  run: async (ctx, { measure, value, version }) => {
    const [stored] = await ctx.db.select().from(dashboardTargets).where(eq(dashboardTargets.measure, measure));
    const theirs = { value: stored?.value ?? null };
    if ((stored?.version ?? 0) !== version) throw conflict(messages.errors.conflict, { mine: { value }, theirs, theirVersion: stored?.version ?? 0 });
    const made = { updatedAt: ctx.now, updatedBy: ctx.actor.id, version: version + 1 };
    const id = stored?.id ?? ctx.newId();
    if (stored) await ctx.db.update(dashboardTargets).set({ value, ...made }).where(and(eq(dashboardTargets.id, id), eq(dashboardTargets.version, version)));
    else await ctx.db.insert(dashboardTargets).values({ id, measure, value, createdAt: ctx.now, createdBy: ctx.actor.id, ...made });
    ctx.changed({ before: theirs, after: { value }, open: ['value'] });
    return { id, version: version + 1 };
  },
});
