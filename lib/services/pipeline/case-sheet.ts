import { inArray } from 'drizzle-orm';
import { cases } from '@/db/schema';
import { isStale } from '@/lib/domain/pipeline/is-stale';
import { slipping } from '@/lib/domain/pipeline/slipping';
import { isOpenStage } from '@/lib/domain/pipeline/stage';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { CaseSheetQuestion } from '@/lib/domain/sheet/case-sheet-question';
import { query } from '../define';
import { sheetBlock } from '../sheet-block';
import { askedCases } from './asked-cases';

/** A block of a stream's cases the actor may read as a sheet, from a row on; each marked by what surfaced of it. */
export const caseSheet = query({
  name: 'pipeline.case-sheet',
  permission: 'pipeline.read',
  input: CaseSheetQuestion,
  run: async (ctx, question) => {
    const { today } = ctx;
    const { source, view, matching, usual, flagged } = await askedCases(ctx, question);
    const block = await sheetBlock(ctx, source, view, { where: matching, from: question.row, after: question.after });
    const ids = block.rows.map(({ id }) => id);
    const stands = ids.length === 0 ? [] : await ctx.db.select({
      id: cases.id, stage: cases.stage, stageSince: cases.stageSince, nextStep: cases.nextStep, nextStepOn: cases.nextStepOn, organizationId: cases.organizationId, confidentiality: cases.confidentiality, sample: cases.sample,
    }).from(cases).where(inArray(cases.id, ids));
    const firms = new Set(flagged);
    const marksOf = new Map(stands.map((one) => [one.id, [
      ...(one.confidentiality === 'restricted' || one.confidentiality === 'sealed' ? [one.confidentiality] : []),
      ...(slipping(one, today) ? ['slipping'] : isOpenStage(one.stage) && isStale(one.stage, daysBetween(one.stageSince, today), usual[one.stage]) ? ['stale'] : []),
      ...(one.organizationId !== null && firms.has(one.organizationId) ? ['flagged'] : []), ...(one.sample ? ['sample'] : []),
    ]]));
    return { ...block, rows: block.rows.map((row) => ({ ...row, marks: marksOf.get(row.id) ?? [] })), today };
  },
});
