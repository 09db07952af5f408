import { eq } from 'drizzle-orm';
import { meetings, organizations, users } from '@/db/schema';
import { nextOnRhythm } from '@/lib/domain/meetings/next-on-rhythm';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { addDays } from '@/lib/domain/shared/add-days';
import { query } from '../define';
import { heldMeetings } from '../held-meetings';
import { attendanceRows } from './attendance-rows';
import { loadSeries } from './load-series';
import { meetingsOf } from './meetings-of';
import { membersOn } from './members-on';
import { seriesFields } from './series-trail';
import { subclustersNamed } from './subclusters-named';

/** A series with its meetings, who came over time (of the forming cluster's meetings the actor may read), and the next day its rhythm offers. */
export const readSeries = query({
  name: 'meetings.series',
  permission: 'outreach.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const series = await loadSeries(ctx, id);
    const { clusterCode, subclusterCode } = series;
    const [cluster, own, held, members, [owner], [convener]] = await Promise.all([
      subclustersNamed(ctx.db, clusterCode), meetingsOf(ctx, eq(meetings.seriesId, id)), heldMeetings(ctx, clusterCode), membersOn(ctx, { clusterCode, subclusterCode, day: ctx.today }),
      ctx.db.select({ id: users.id, name: users.name }).from(users).where(eq(users.id, series.ownerId)),
      ctx.db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(eq(organizations.id, series.convenerOrganizationId ?? '')),
    ]);
    const heldHere = held.filter((meeting) => meeting.subclusterCode === subclusterCode);
    const latest = own.at(-1)?.day ?? '';
    const yesterday = addDays(ctx.today, -1);
    const lines = own.map((meeting) => {
      const marks = [...(held.find((one) => one.id === meeting.id)?.marks.values() ?? [])];
      return { ...meeting, came: meeting.state === 'held' && marks.length > 0 ? { attended: marks.filter((mark) => mark === 'attended').length, of: marks.length } : null };
    });
    return {
      id, version: series.version, sample: series.sample ?? false, archived: series.archivedAt !== null, fields: seriesFields(series),
      cluster: { code: cluster.code, name: cluster.name }, subcluster: cluster.parts.find(({ code }) => code === subclusterCode) ?? { code: subclusterCode, name: subclusterCode, tone: 'none' as const },
      owner: owner ?? { id: series.ownerId, name: series.ownerId }, convener: convener ?? null, members: members.length,
      meetings: lines, held: heldHere.slice(0, 6).map((meeting) => ({ id: meeting.id, day: meeting.day })), attendance: await attendanceRows(ctx, heldHere, members),
      nextDay: nextOnRhythm(series, latest > yesterday ? latest : yesterday), today: ctx.today,
    };
  },
});
export type SeriesPage = Awaited<ReturnType<typeof readSeries>>;
