import { and, eq, sql } from 'drizzle-orm';
import { plannedVisits } from '@/db/schema';
import { farOff } from '@/lib/domain/shared/far-off';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import type { LoadedVisit } from './load-visit';
import { visitChange } from './visit-snapshot';

export type VisitPatch = Partial<Pick<LoadedVisit, 'kind' | 'day' | 'time' | 'durationMin' | 'place' | 'note' | 'ownerId' | 'state' | 'activityId' | 'confidentiality' | 'parties'>>;

/** One change on top of the version that was read; its sequence rises with it, so that calendars take it over. */
export const writeVisit = async (ctx: CommandContext, visit: LoadedVisit, { parties, ...patch }: VisitPatch, version = visit.version) => {
  const [saved] = await ctx.db
    .update(plannedVisits)
    .set({ ...patch, sequence: sql`${plannedVisits.sequence} + 1`, version: sql`${plannedVisits.version} + 1`, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(plannedVisits.id, visit.id), eq(plannedVisits.version, version)))
    .returning();
  if (!saved) {
    const { kind, day, time, durationMin, place, note, ownerId, state } = visit;
    throw conflict(messages.planning.refusals.changedMeanwhile(format.day(day, 'full'), time), { mine: patch, theirs: { kind, day, time, durationMin, place, note, ownerId, state }, theirVersion: visit.version });
  }
  ctx.changed(visitChange(visit, { ...saved, parties: parties ?? visit.parties }));
  const far = patch.day !== undefined && patch.day !== visit.day ? farOff(patch.day, ctx.today) : null;
  return { id: saved.id, version: saved.version, ...(far && { warning: messages.errors.farOffSaved(far) }) };
};
