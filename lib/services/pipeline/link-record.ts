import { and, eq } from 'drizzle-orm';
import { caseLinks, cases } from '@/db/schema';
import { LinkRecordInput } from '@/lib/domain/pipeline/link-record-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { findRecord } from './find-record';
import { loadLivingCase } from './load-case';

/** Links a record the actor may read with a case, which becomes as confidential as that record; or takes the link away, which opens nothing. */
export const linkRecord = command({
  name: 'pipeline.link-record',
  permission: 'pipeline.write',
  record: 'case',
  input: LinkRecordInput,
  run: async (ctx, { caseId, kind, recordId, linked }) => {
    const stored = await loadLivingCase(ctx, caseId);
    const record = await findRecord(ctx, { kind, id: recordId });
    if (!record) throw notFound(messages.errors.notFound);
    const here = and(eq(caseLinks.caseId, caseId), eq(caseLinks.kind, kind), eq(caseLinks.recordId, recordId));
    const done = linked
      ? await ctx.db.insert(caseLinks).values({ caseId, kind, recordId, createdAt: ctx.now, createdBy: ctx.actor.id }).onConflictDoNothing().returning({ id: caseLinks.recordId })
      : await ctx.db.delete(caseLinks).where(here).returning({ id: caseLinks.recordId });
    if (done.length === 0) {
      ctx.unchanged();
      return { id: caseId };
    }
    const level = strictest([stored.confidentiality, record.level]);
    if (linked && level !== stored.confidentiality) {
      await ctx.db.update(cases).set({ confidentiality: level, loweredWhy: null, loweredBy: null, version: stored.version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(eq(cases.id, caseId));
    }
    ctx.changed({ before: { [kind]: linked ? null : recordId }, after: { [kind]: linked ? recordId : null }, level });
    return { id: caseId };
  },
});
