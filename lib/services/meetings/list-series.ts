import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { meetings, meetingSeries, organizations, users } from '@/db/schema';
import { FormingQuestion } from '@/lib/domain/meetings/forming-question';
import { query } from '../define';
import { heldMeetings } from '../held-meetings';
import { visibleSeries } from '../visible-meetings';
import { meetingsOf } from './meetings-of';
import { subclustersNamed } from './subclusters-named';

/** The series of a cluster's forming clusters, or of one, each with its next meeting and how the last one was attended. */
export const listSeries = query({
  name: 'meetings.series-list',
  permission: 'outreach.read',
  input: FormingQuestion,
  run: async (ctx, { cluster: clusterCode, subcluster }) => {
    const cluster = await subclustersNamed(ctx.db, clusterCode);
    const rows = await ctx.db
      .select({ series: meetingSeries, convenerName: organizations.legalName, ownerName: users.name })
      .from(meetingSeries)
      .innerJoin(users, eq(users.id, meetingSeries.ownerId))
      .leftJoin(organizations, eq(organizations.id, meetingSeries.convenerOrganizationId))
      .where(and(eq(meetingSeries.clusterCode, clusterCode), subcluster === undefined ? undefined : eq(meetingSeries.subclusterCode, subcluster), isNull(meetingSeries.archivedAt), visibleSeries(ctx)))
      .orderBy(asc(meetingSeries.subclusterCode), asc(meetingSeries.title), asc(meetingSeries.id));
    const ids = rows.map(({ series }) => series.id);
    const [planned, held] = ids.length === 0 ? [[], []] : await Promise.all([meetingsOf(ctx, and(inArray(meetings.seriesId, ids), eq(meetings.state, 'planned'))), heldMeetings(ctx, clusterCode)]);
    return {
      cluster, today: ctx.today,
      series: rows.map(({ series, convenerName, ownerName }) => {
        const { id, title, subclusterCode, rhythm, every, nth, weekday, startsOn, time, place, confidentiality, sample } = series;
        const next = planned.find((meeting) => meeting.seriesId === id);
        const last = held.find((meeting) => meeting.seriesId === id);
        const marks = [...(last?.marks.values() ?? [])];
        return {
          id, title, subcluster: cluster.parts.find(({ code }) => code === subclusterCode) ?? { code: subclusterCode, name: subclusterCode, tone: 'none' as const },
          rhythm: { rhythm, every, nth, weekday, startsOn }, time, place, confidentiality, sample: sample ?? false, ownerName, convenerName,
          next: next ? { id: next.id, day: next.day, time: next.time } : null,
          last: last ? { id: last.id, day: last.day, attended: marks.filter((mark) => mark === 'attended').length, of: marks.length } : null,
          held: held.filter((meeting) => meeting.seriesId === id).length,
        };
      }),
    };
  },
});
export type SeriesRow = Awaited<ReturnType<typeof listSeries>>['series'][number];
