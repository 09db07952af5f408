import { z } from 'zod';
import { mayReadCase } from '@/lib/domain/pipeline/may-read-case';
import type { OpenStage } from '@/lib/domain/pipeline/stage';
import { staleAfter } from '@/lib/domain/pipeline/stale-after';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { SURFACED, surfaced, surfacedOrder } from '@/lib/domain/pipeline/surfaced';
import { query } from '../define';
import { usualStays } from '../usual-stays';
import { caseReaderOf } from '../visible-cases';
import { openCases } from './open-cases';
import { standingOf } from './standing-of';

/**
 * The open cases that surface by themselves: those the actor looks after or has the next step of, for slipping, staleness or a step that is
 * due; whoever reads every case is told of all that slip or are stale, their own first.
 */
export const casesToday = query({
  name: 'pipeline.today',
  permission: 'pipeline.read',
  input: z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(6) }),
  run: async (ctx, { limit }) => {
    const reader = caseReaderOf(ctx.actor);
    const open = await openCases(ctx);
    const stays = await Promise.all(STREAMS.map(async (stream) => ({ stream, usual: await usualStays(ctx, stream) })));
    const found = stays.flatMap(({ stream, usual }) => standingOf(open, stream, ctx.today, usual).flatMap((one) => {
      const mine = one.ownerId === ctx.actor.id || one.nextStepOwnerId === ctx.actor.id;
      if (!(mine || reader.all) || !mayReadCase(one, reader)) return [];
      const why = surfaced(one, ctx.today);
      if (why === null || (why === 'due' && (one.nextStepOwnerId ?? one.ownerId) !== ctx.actor.id)) return [];
      const { id, codeName, organization, confidentiality, stage, days, jobs, owner, slipping, nextStep, nextStepOn } = one;
      return [{ id, stream, codeName, organization, confidentiality, stage, days, jobs, owner, slipping, nextStep, nextStepOn, mine, why, staleAfter: one.stale ? staleAfter(usual[stage as OpenStage]) : null }];
    })).sort(surfacedOrder);
    const counts = Object.fromEntries(SURFACED.map((why) => [why, found.filter((one) => one.why === why).length])) as Record<(typeof SURFACED)[number], number>;
    return { cases: found.slice(0, limit), total: found.length, counts, everybody: reader.all, today: ctx.today };
  },
});
export type CaseToday = Awaited<ReturnType<typeof casesToday>>['cases'][number];
