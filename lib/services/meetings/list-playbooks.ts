import { and, asc, eq, isNull } from 'drizzle-orm';
import { playbooks } from '@/db/schema';
import { FormingQuestion } from '@/lib/domain/meetings/forming-question';
import { monthOfPlaybook } from '@/lib/domain/meetings/month-of-playbook';
import { query } from '../define';
import { stepsOf } from './steps-of';
import { subclustersNamed } from './subclusters-named';

/** The playbooks that run, each with where it is: the month, what is overdue, what is next. */
export const listPlaybooks = query({
  name: 'meetings.playbooks',
  permission: 'readiness.read',
  input: FormingQuestion,
  run: async (ctx, { cluster: clusterCode, subcluster }) => {
    const cluster = await subclustersNamed(ctx.db, clusterCode);
    const running = await ctx.db.select().from(playbooks)
      .where(and(eq(playbooks.clusterCode, clusterCode), subcluster === undefined ? undefined : eq(playbooks.subclusterCode, subcluster), isNull(playbooks.archivedAt)))
      .orderBy(asc(playbooks.startedOn), asc(playbooks.id));
    const steps = await stepsOf(ctx, running.map(({ id }) => id));
    return {
      cluster, today: ctx.today,
      playbooks: running.map(({ id, subclusterCode, startedOn, sample }) => {
        const own = steps.filter(({ playbookId }) => playbookId === id);
        const next = own.find(({ state }) => state === 'open');
        return {
          id, startedOn, sample: sample ?? false, subcluster: cluster.parts.find(({ code }) => code === subclusterCode) ?? { code: subclusterCode, name: subclusterCode, tone: 'none' as const },
          month: monthOfPlaybook(startedOn, ctx.today), overdue: own.filter(({ standing }) => standing === 'overdue').length, settled: own.filter(({ state }) => state !== 'open').length, of: own.length,
          next: next ? { what: next.what, toOn: next.toOn } : null,
        };
      }),
    };
  },
});
export type PlaybookLine = Awaited<ReturnType<typeof listPlaybooks>>['playbooks'][number];
