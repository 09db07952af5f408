import { and, count, eq, max } from 'drizzle-orm';
import { caseLinks, stageMoves, users } from '@/db/schema';
import { missingFacts } from '@/lib/domain/pipeline/missing-facts';
import { MoveCaseInput } from '@/lib/domain/pipeline/move-case-input';
import { needsANote } from '@/lib/domain/pipeline/needs-a-note';
import { isOpenStage } from '@/lib/domain/pipeline/stage';
import type { StageFact } from '@/lib/domain/pipeline/stage-facts';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { command, type CommandContext } from '../define';
import { conflict, invalid } from '../errors';
import { changeCase } from './change-case';
import { checkCase } from './check-case';
import { loadLivingCase, type StoredCase } from './load-case';

const { refusals, words } = messages.pipeline;

/** The field of a move that fills what is missing. */
export const FIELD_OF: Readonly<Record<StageFact, keyof MoveCaseInput>> = {
  met: 'organizationId', jobs: 'jobs', subcluster: 'part', next_step: 'nextStep', announced: 'jobsAnnounced', lost_reason: 'lostReason', dormant_until: 'dormantUntil',
};

const movedMeanwhile = async ({ db }: CommandContext, stored: StoredCase) => {
  const [mover] = await db.select({ name: users.name }).from(users).where(eq(users.id, stored.updatedBy));
  return conflict(refusals.movedMeanwhile(mover?.name ?? refusals.somebody, words.stages[stored.stage]));
};

/** What the move says of the case; what is left out stays. Leaving an end takes what was said of it along; the trail and the moves keep it. */
const told = (stored: StoredCase, { organizationId, part, jobs, nextStep, nextStepOn, jobsAnnounced, noJobsWhy, lostReason, lostNote, dormantUntil, to }: MoveCaseInput, movedOn: string) => ({
  ...(organizationId === null || stored.organizationId !== null ? {} : { organizationId }),
  ...(part === null ? {} : { clusterCode: part.split('/')[0] ?? null, subclusterCode: part.split('/')[1] ?? null }),
  ...(jobs === null ? {} : stored.stream === 'retention' ? { jobsAtRisk: jobs } : { jobsAtStake: jobs }),
  ...(nextStep === null ? {} : { nextStep }),
  ...(nextStepOn === null ? {} : { nextStepOn }),
  ...(jobsAnnounced === null ? {} : { jobsAnnounced, announcedOn: movedOn }),
  ...(noJobsWhy === null ? {} : { noJobsWhy }),
  lostReason: to === 'lost' ? lostReason ?? stored.lostReason : null,
  lostNote: to === 'lost' ? lostNote ?? stored.lostNote : null,
  dormantUntil: to === 'dormant' ? dormantUntil : null,
});

/** Moves a case to another stage. What the stage asks for is given or known; a move back or out of an end says why; the move itself is never changed. */
export const moveCase = command({
  name: 'pipeline.move-case',
  permission: 'pipeline.write',
  record: 'case',
  input: MoveCaseInput,
  run: async (ctx, given) => {
    const { id, from, to, on, note } = given;
    const stored = await loadLivingCase(ctx, id);
    if (stored.stage === to) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    if (stored.stage !== from) throw await movedMeanwhile(ctx, stored);
    await checkCase(ctx, given);
    const movedOn = on ?? ctx.today;
    const patch = told(stored, given, movedOn);
    const [{ contacts } = { contacts: 0 }] = await ctx.db.select({ contacts: count() }).from(caseLinks).where(and(eq(caseLinks.caseId, id), eq(caseLinks.kind, 'activity')));
    const missing = missingFacts(to, { ...stored, ...patch, contacts });
    const refused: Record<string, string> = Object.fromEntries(missing.map((fact) => [FIELD_OF[fact], words.facts[fact]]));
    if (movedOn > ctx.today) refused.on = refusals.inTheFuture;
    else if (movedOn < stored.openedOn) refused.on = refusals.beforeOpened(format.day(stored.openedOn, 'year'));
    else if (movedOn < stored.stageSince) refused.on = refusals.beforeMove(format.day(stored.stageSince, 'year'));
    if (note === null && needsANote(from, to)) refused.note = refusals.whyBack;
    if (to === 'dormant' && patch.dormantUntil !== null && patch.dormantUntil <= movedOn) refused.dormantUntil = refusals.dayPast;
    if (to === 'lost' && patch.lostReason === 'other' && patch.lostNote === null) refused.lostNote = refusals.otherNeedsNote;
    if (Object.keys(refused).length > 0) throw invalid(missing.length > 0 ? refusals.lacking(words.stages[to]) : messages.errors.invalid, refused);
    // A step towards an end that has come is nobody's next step any more.
    const rests = isOpenStage(to) ? {} : { nextStep: null, nextStepOn: null, nextStepOwnerId: null };
    const moved = await changeCase(ctx, stored, stored.version, { ...patch, ...rests, stage: to, stageSince: movedOn });
    const [{ last } = { last: 0 }] = await ctx.db.select({ last: max(stageMoves.position) }).from(stageMoves).where(eq(stageMoves.caseId, id));
    await ctx.db.insert(stageMoves).values({ id: ctx.newId(), caseId: id, position: (last ?? 0) + 1, fromStage: from, toStage: to, movedOn, movedBy: ctx.actor.id, recordedAt: ctx.now, note });
    return moved;
  },
});
