import { and, eq, ne } from 'drizzle-orm';
import { caseLinks, cases, stageMoves } from '@/db/schema';
import { CaseInput } from '@/lib/domain/pipeline/case-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { foldName } from '@/lib/domain/shared/fold-name';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { command, type CommandContext } from '../define';
import { invalid, notFound } from '../errors';
import { caseTrail } from './case-trail';
import { changeCase } from './change-case';
import { checkCase, keepReaders } from './check-case';
import { findRecord } from './find-record';
import { firstMove } from './first-move';
import { loadLivingCase } from './load-case';

const { refusals } = messages.pipeline;
const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });

const checkCode = async ({ db }: CommandContext, codeKey: string, id = '') => {
  const [taken] = await db.select({ id: cases.id }).from(cases).where(and(eq(cases.codeKey, codeKey), ne(cases.id, id)));
  if (taken) throw refuse('codeName', refusals.codeTaken);
};

/** Opens a case, as identified and as confidential as what it is opened from, or changes what is said of it. */
export const saveCase = command({
  name: 'pipeline.save-case',
  permission: 'pipeline.write',
  record: 'case',
  input: CaseInput,
  run: async (ctx, { id, version = 0, from, readerIds, part, capital, confidentiality, ...given }) => {
    const stored = id === undefined ? null : await loadLivingCase(ctx, id);
    const [clusterCode = null, subclusterCode = null] = part?.split('/') ?? [];
    const codeKey = foldName(given.codeName);
    await checkCase(ctx, { ...given, part, readerIds }, stored ? [stored.ownerId, stored.nextStepOwnerId] : []);
    await checkCode(ctx, codeKey, id);
    if (given.openedOn > ctx.today) throw refuse('openedOn', refusals.inTheFuture);
    const judged = given.judgedPercent === (stored?.judgedPercent ?? null) ? {} : given.judgedPercent === null ? { judgedBy: null, judgedOn: null } : { judgedBy: ctx.actor.id, judgedOn: ctx.today };
    const fields = { ...given, ...judged, codeKey, clusterCode, subclusterCode, capitalCents: capital };
    if (stored) {
      const began = await firstMove(ctx, stored.id);
      if (began.movedOn < given.openedOn) throw refuse('openedOn', refusals.afterMoves(format.day(began.movedOn, 'year')));
      return changeCase(ctx, stored, version, fields);
    }
    const source = from === null ? null : await findRecord(ctx, from);
    if (from !== null && source === null) throw notFound(messages.errors.notFound);
    const made = {
      ...fields, id: ctx.newId(), version: 1, createdAt: ctx.now, createdBy: ctx.actor.id, updatedAt: ctx.now, updatedBy: ctx.actor.id,
      confidentiality: strictest([confidentiality, source?.level ?? 'public']), stage: 'identified' as const, stageSince: given.openedOn, sample: false,
    };
    await ctx.db.insert(cases).values(made);
    await ctx.db.insert(stageMoves).values({ id: ctx.newId(), caseId: made.id, position: 1, fromStage: null, toStage: 'identified', movedOn: given.openedOn, movedBy: ctx.actor.id, recordedAt: ctx.now, note: null });
    if (from !== null) await ctx.db.insert(caseLinks).values({ caseId: made.id, kind: from.kind, recordId: from.id, createdAt: ctx.now, createdBy: ctx.actor.id });
    await keepReaders(ctx, made.id, readerIds);
    ctx.changed(caseTrail(null, made, made.confidentiality));
    return { id: made.id, version: 1 };
  },
});
