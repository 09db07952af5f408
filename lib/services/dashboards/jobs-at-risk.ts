import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { cases, stageMoves } from '@/db/schema';
import { heldAtEnds, type Held } from '@/lib/domain/dashboards/held-at-ends';
import { openSpans } from '@/lib/domain/dashboards/open-spans';
import { quarterSpans } from '@/lib/domain/dashboards/quarter-span';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { visibleCases } from '../visible-cases';

/** Jobs at risk in the retention cases that were open at each quarter's end, of those the actor may read; by their figures of today. */
export const jobsAtRisk = query({
  name: 'dashboards.jobs-at-risk',
  permission: 'pipeline.read',
  input: z.strictObject({}),
  run: async (ctx) => {
    const readable = and(eq(cases.stream, 'retention'), isNotNull(cases.jobsAtRisk), isNull(cases.archivedAt), visibleCases(ctx));
    const [found, moves] = await Promise.all([
      ctx.db.select({ id: cases.id, jobs: cases.jobsAtRisk }).from(cases).where(readable),
      ctx.db.select({ caseId: stageMoves.caseId, to: stageMoves.toStage, on: stageMoves.movedOn }).from(stageMoves)
        .where(inArray(stageMoves.caseId, ctx.db.select({ id: cases.id }).from(cases).where(readable))).orderBy(asc(stageMoves.caseId), asc(stageMoves.position)),
    ]);
    const movesOf = groupBy(moves, ({ caseId }) => caseId);
    const held = found.flatMap(({ id, jobs }): Held[] => (jobs === null ? [] : openSpans(movesOf.get(id) ?? []).map((span) => ({ ...span, key: id, weight: jobs }))));
    const quarters = quarterSpans(ctx.today);
    return { quarters, points: heldAtEnds(held, quarters) };
  },
});
