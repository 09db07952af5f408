import { and, eq, gt, inArray, isNull, lte, max, or } from 'drizzle-orm';
import { cases, organizations, stageMoves } from '@/db/schema';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { isStale } from '@/lib/domain/pipeline/is-stale';
import { reviewOrder, reviewReasons } from '@/lib/domain/pipeline/review-reasons';
import { slipping } from '@/lib/domain/pipeline/slipping';
import { OPEN_STAGES, isOpenStage } from '@/lib/domain/pipeline/stage';
import { STREAMS, type Stream } from '@/lib/domain/pipeline/stream';
import { daysBetween } from '@/lib/domain/planning/days-between';
import type { QueryContext } from '../define';
import { openFlags } from '../open-flags';
import { usualStays } from '../usual-stays';
import { visibleCases } from '../visible-cases';

/** The cases that come before a review, of those the actor may read: what slipped, is stale, needs a decision, has an open red flag, is to be woken, or moved since the last one ended. */
export const reviewCandidates = async (ctx: QueryContext, stream: Stream | null, sinceAt: Date | null) => {
  const { db, today } = ctx;
  const moved = new Set((await db.select({ id: stageMoves.caseId, last: max(stageMoves.recordedAt) }).from(stageMoves).where(sinceAt ? gt(stageMoves.recordedAt, sinceAt) : undefined).groupBy(stageMoves.caseId)).map(({ id }) => id));
  const asked = stream === null ? [...STREAMS] : [stream];
  const within = or(inArray(cases.stage, [...OPEN_STAGES]), and(eq(cases.stage, 'dormant'), lte(cases.dormantUntil, today)), sinceAt ? gt(cases.updatedAt, sinceAt) : undefined);
  const [rows, flags, stays] = await Promise.all([
    db.select({ it: cases, organization: organizations.legalName }).from(cases).leftJoin(organizations, eq(organizations.id, cases.organizationId)).where(and(isNull(cases.archivedAt), inArray(cases.stream, asked), within, visibleCases(ctx))),
    openFlags(ctx),
    Promise.all(asked.map(async (one) => [one, await usualStays(ctx, one)] as const)),
  ]);
  const usual = new Map(stays);
  const flagged = new Set(flags.map(({ organizationId }) => organizationId));
  return rows.flatMap(({ it, organization }) => {
    const days = daysBetween(it.stageSince, today);
    const stay = isOpenStage(it.stage) ? usual.get(it.stream)?.[it.stage] : undefined;
    const facts = { ...it, slipping: slipping(it, today), stale: stay !== undefined && isStale(it.stage, days, stay), flagged: it.organizationId !== null && flagged.has(it.organizationId), movedSince: sinceAt !== null && moved.has(it.id) };
    const reasons = reviewReasons(facts, today);
    return reasons.length === 0 ? [] : [{ ...facts, organization, days, jobs: jobsOf(it), reasons }];
  }).sort(reviewOrder);
};
