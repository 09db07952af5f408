import { inArray } from 'drizzle-orm';
import { regions as regionTable } from '@/db/schema';
import type { CaseCard, MaskedCard } from '@/lib/domain/pipeline/case-card';
import { matchCase } from '@/lib/domain/pipeline/match-case';
import { mayReadCase } from '@/lib/domain/pipeline/may-read-case';
import { BoardQuestion, isNarrowed } from '@/lib/domain/pipeline/pipeline-question';
import { OPEN_STAGES } from '@/lib/domain/pipeline/stage';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { openFlags } from '../open-flags';
import { subclusterNames } from '../subcluster-names';
import { usualStays } from '../usual-stays';
import { caseReaderOf } from '../visible-cases';
import { openCases } from './open-cases';
import { standingOf, type StandingCase } from './standing-of';

/** As many as a column draws before it is asked for all of them. */
const SHOWN = 12;
/** Of those told by code name alone. */
const MASKED = 4;

const cardOf = (flagged: ReadonlySet<string>) => ({ id, stage, codeName, organization, confidentiality, part, jobs, days, owner, slipping, stale, organizationId, contacts, jobsAtRisk, jobsAtStake, subclusterCode, nextStep, nextStepOn, jobsAnnounced, noJobsWhy }: StandingCase): CaseCard => ({
  id, stage, codeName, organization, confidentiality, part, jobs, days, owner, slipping, stale, flagged: organizationId !== null && flagged.has(organizationId),
  facts: { organizationId, contacts, jobsAtRisk, jobsAtStake, subclusterCode, nextStep, nextStepOn, jobsAnnounced, noJobsWhy, lostReason: null, dormantUntil: null },
});

const sum = (some: readonly { jobs: number | null }[]) => some.reduce((all, { jobs }) => all + (jobs ?? 0), 0);

/**
 * The board of a stream: its columns with how many cases and jobs stand there, over all cases asked for the reader may read. Those they may
 * not read are told by code name alone, are in no sum, and leave a narrowed board: what narrows it would tell of them.
 */
export const readBoard = query({
  name: 'pipeline.board',
  permission: 'pipeline.read',
  input: BoardQuestion,
  run: async (ctx, asked) => {
    const reader = caseReaderOf(ctx.actor);
    const [open, usual, flags, groups] = await Promise.all([openCases(ctx), usualStays(ctx, asked.stream), openFlags(ctx), subclusterNames(ctx.db)]);
    const flagged = new Set(flags.map(({ organizationId }) => organizationId));
    const here = standingOf(open, asked.stream, ctx.today, usual);
    const readable = here.filter((one) => mayReadCase(one, reader));
    const matching = readable.filter((one) => matchCase(one, asked, one.organizationId !== null && flagged.has(one.organizationId)));
    const narrowed = isNarrowed(asked);
    const hidden: MaskedCard[] = narrowed ? [] : here.filter((one) => !mayReadCase(one, reader)).map(({ id, stage, codeName }) => ({ id, stage, codeName })).sort((a, b) => (a.codeName < b.codeName ? -1 : 1));
    const columns = OPEN_STAGES.map((stage) => {
      const cards = matching.filter((one) => one.stage === stage);
      const masked = hidden.filter((one) => one.stage === stage);
      return {
        stage, count: cards.length, jobs: sum(cards), unknown: cards.filter(({ jobs }) => jobs === null).length, usual: usual[stage],
        cards: cards.slice(0, asked.all === stage ? undefined : SHOWN).map(cardOf(flagged)), masked: masked.slice(0, asked.all === stage ? undefined : MASKED), maskedCount: masked.length,
      };
    });
    const codes = [...new Set(readable.flatMap(({ regionCode }) => regionCode ?? []))];
    const owners = new Map(readable.flatMap(({ ownerId, owner }) => (owner === null ? [] : [[ownerId, owner] as const])));
    return {
      today: ctx.today, narrowed, columns, count: matching.length, jobs: sum(matching), slipping: matching.filter((one) => one.slipping !== null).length, stale: matching.filter((one) => one.stale).length,
      parts: [...groups].map(([value, { name, tone }]) => ({ value, name, tone })), owners: [...owners].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label)),
      regions: codes.length === 0 ? [] : await ctx.db.select({ code: regionTable.code, name: regionTable.name, system: regionTable.system }).from(regionTable).where(inArray(regionTable.code, codes)).orderBy(regionTable.code),
      // What the board is about, the most cases first: which figures stand beside it.
      stakes: [...groupBy(matching, ({ part }) => part)].flatMap(([part, some]) => (part === null ? [] : [{ part, cases: some.length }])).sort((a, b) => b.cases - a.cases || (a.part < b.part ? -1 : 1)),
    };
  },
});
export type Board = Awaited<ReturnType<typeof readBoard>>;
