import { and, eq, inArray, or } from 'drizzle-orm';
import { caseOrganizations, cases, stageMoves } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { visibleCases } from '../visible-cases';
import { heldFields } from './held-fields';

/** The cases an organization is the subject of or takes part in, as far as the actor may read them, with what was said at their moves. */
export const gatherCases = async (ctx: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  if (kind === 'person') return [];
  const { words } = messages.pipeline;
  const taking = ctx.db.select({ id: caseOrganizations.caseId }).from(caseOrganizations).where(eq(caseOrganizations.organizationId, id));
  const rows = await ctx.db.select().from(cases).where(and(or(eq(cases.organizationId, id), inArray(cases.id, taking)), visibleCases(ctx)));
  const moves = rows.length === 0 ? [] : await ctx.db.select().from(stageMoves).where(inArray(stageMoves.caseId, rows.map((one) => one.id)));
  return rows.map((one): HeldRecord => ({
    record: 'case', recordId: one.id, day: one.openedOn, level: one.confidentiality,
    fields: heldFields({
      title: one.codeName, kind: words.streams[one.stream], state: words.stages[one.stage], about: one.about, source: one.sourceText, jobs: one.jobsAtRisk ?? one.jobsAtStake, text: one.nextStep,
      why: [one.lostNote, one.noJobsWhy, one.verifiedWhy, one.loweredWhy].filter((said) => said !== null), note: moves.filter(({ caseId, note }) => caseId === one.id && note !== null).map(({ note }) => note),
    }),
  }));
};
