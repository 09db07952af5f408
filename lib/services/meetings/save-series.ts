import { and, eq, isNull } from 'drizzle-orm';
import { meetingSeries, organizations } from '@/db/schema';
import { SeriesInput } from '@/lib/domain/meetings/series-input';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { demandOwner } from './demand-owner';
import { demandSubcluster } from './demand-subcluster';
import { loadSeries } from './load-series';
import { seriesFields, seriesTrail } from './series-trail';

/** Begins a series of meetings of a forming cluster, or changes one. It may be closed to more people, not opened: what was said in it stays as it was agreed. */
export const saveSeries = command({
  name: 'meetings.save-series',
  permission: 'outreach.write',
  record: 'meeting_series',
  input: SeriesInput,
  run: async (ctx, { id, version: read = 0, ...input }) => {
    const { db, now, actor } = ctx;
    const stored = id === undefined ? null : await loadSeries(ctx, id);
    const given = { ...input, ownerId: input.ownerId ?? stored?.ownerId ?? actor.id };
    const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
    if (given.convenerOrganizationId !== null && given.convenerOrganizationId !== stored?.convenerOrganizationId) {
      const [convener] = await db.select({ id: organizations.id }).from(organizations).where(and(eq(organizations.id, given.convenerOrganizationId), isNull(organizations.archivedAt)));
      if (!convener) throw refuse('convenerOrganizationId', messages.errors.unknownRecord);
    }
    if (given.ownerId !== stored?.ownerId) await demandOwner(ctx, given.ownerId);
    if (stored === null) {
      await demandSubcluster(db, given);
      const made = { ...given, id: ctx.newId(), version: 1, archivedAt: null };
      await db.insert(meetingSeries).values({ ...made, sample: false, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id });
      ctx.changed(seriesTrail(null, made));
      return { id: made.id, version: 1 };
    }
    if (given.clusterCode !== stored.clusterCode || given.subclusterCode !== stored.subclusterCode) throw refuse('subclusterCode', messages.meetings.refusals.subclusterStays);
    if (CONFIDENTIALITIES.indexOf(given.confidentiality) < CONFIDENTIALITIES.indexOf(stored.confidentiality)) throw refuse('confidentiality', messages.meetings.refusals.tooOpen);
    const before = seriesFields(stored);
    if (JSON.stringify(seriesFields(given)) === JSON.stringify(before)) {
      ctx.unchanged();
      return { id: stored.id, version: stored.version };
    }
    const [saved] = await db.update(meetingSeries).set({ ...given, updatedAt: now, updatedBy: actor.id, version: read + 1 })
      .where(and(eq(meetingSeries.id, stored.id), eq(meetingSeries.version, read))).returning();
    if (!saved) throw conflict(messages.errors.conflict, { mine: given, theirs: before, theirVersion: stored.version });
    ctx.changed(seriesTrail(stored, saved));
    return { id: saved.id, version: saved.version };
  },
});
