import { and, eq, gte, isNull, lte } from 'drizzle-orm';
import { cases, stageMoves } from '@/db/schema';
import { streamsOfPeriod } from '@/lib/domain/reports/streams-of-period';
import { Period } from '@/lib/domain/planning/measures/period';
import { query } from '../define';
import { visibleCases } from '../visible-cases';

/** Cases of a period by stream, counted over those the reader may read: open today, moved, won and lost in the period, and what the open ones are about. */
export const pipelineOfPeriod = query({
  name: 'reports.pipeline',
  permission: 'pipeline.read',
  input: Period,
  run: async (ctx, { from, to }) => {
    const readable = and(isNull(cases.archivedAt), visibleCases(ctx));
    const [living, moves] = await Promise.all([
      ctx.db.select({ id: cases.id, stream: cases.stream, stage: cases.stage, organizationId: cases.organizationId, jobsAtRisk: cases.jobsAtRisk, jobsAtStake: cases.jobsAtStake }).from(cases).where(readable),
      ctx.db.select({ caseId: stageMoves.caseId, stream: cases.stream, from: stageMoves.fromStage, to: stageMoves.toStage }).from(stageMoves).innerJoin(cases, eq(cases.id, stageMoves.caseId))
        .where(and(readable, gte(stageMoves.movedOn, from), lte(stageMoves.movedOn, to))),
    ]);
    return { today: ctx.today, streams: streamsOfPeriod(living, moves) };
  },
});
