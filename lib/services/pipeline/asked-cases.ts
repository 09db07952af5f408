import { and, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import { cases } from '@/db/schema';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import { addDays } from '@/lib/domain/shared/add-days';
import type { CaseSheetQuestion } from '@/lib/domain/sheet/case-sheet-question';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import type { QueryContext } from '../define';
import { openFlags } from '../open-flags';
import { sheetFor } from '../sheet-block';
import { sheetCondition } from '../sheet-condition';
import { usualStays } from '../usual-stays';
import { visibleCases } from '../visible-cases';
import { caseSource } from './case-source';
import { slowCases } from './slow-cases';

/** What an address asks of a stream's cases: the columns, and the rows as one condition that begins with what the actor may read. `flagged`: organizations with an open red flag the actor may see. */
export const askedCases = async (ctx: QueryContext, question: CaseSheetQuestion) => {
  const { stream, stage, part, region, owner, age, jobs, flag, slow, cols, sort, dir, group, where } = question;
  const [usual, flags] = await Promise.all([usualStays(ctx, stream), openFlags(ctx)]);
  const source = sheetFor(ctx, caseSource(ctx, stream, usual));
  const view = viewOfAddress({ cols, sort, dir, group, where }, source.fields);
  const flagged = [...new Set(flags.map(({ organizationId }) => organizationId))];
  const [clusterCode = '', subclusterCode = ''] = part?.split('/') ?? [];
  const known = source.columns[stream === 'retention' ? 'jobsAtRisk' : 'jobsAtStake']?.value as Parameters<typeof gte>[0];
  const matching = and(
    visibleCases(ctx), eq(cases.stream, stream), isNull(cases.archivedAt), stage ? eq(cases.stage, stage) : inArray(cases.stage, [...OPEN_STAGES]),
    part === undefined ? undefined : and(eq(cases.clusterCode, clusterCode), eq(cases.subclusterCode, subclusterCode)),
    region === undefined ? undefined : eq(cases.regionCode, region), owner === undefined ? undefined : eq(cases.ownerId, owner),
    age === undefined ? undefined : lte(cases.stageSince, addDays(ctx.today, -age)), jobs === undefined ? undefined : gte(known, jobs),
    flag === undefined ? undefined : inArray(cases.organizationId, flagged), slow === undefined ? undefined : slowCases(usual, ctx.today)[slow], sheetCondition(source, view.filter, ctx.today),
  );
  return { source, view, matching, usual, flagged };
};
