import { and, eq, ne } from 'drizzle-orm';
import { meetings } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { loadMeeting } from './load-meeting';
import { meetingsOf } from './meetings-of';
import { membersOn } from './members-on';
import { namedParties } from './named-parties';
import { outcomeOf } from './outcome-of';
import { subclustersNamed } from './subclusters-named';

/** A meeting with everything on its paper: agenda, who is expected or came, decisions, minutes, actions. */
export const readMeeting = query({
  name: 'meetings.meeting',
  permission: 'outreach.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { series, agenda, guests, decisions, ...meeting } = await loadMeeting(ctx, id);
    const { clusterCode, subclusterCode } = series;
    const [cluster, members, outcome, others] = await Promise.all([
      subclustersNamed(ctx.db, clusterCode), membersOn(ctx, { clusterCode, subclusterCode, day: meeting.day }), meeting.activityId === null ? null : outcomeOf(ctx, meeting.activityId),
      meetingsOf(ctx, and(eq(meetings.seriesId, series.id), ne(meetings.id, id))),
    ]);
    const proposers = decisions.map(({ proposerOrganizationId }) => ({ organizationId: proposerOrganizationId, personId: null }));
    const partyOf = await namedParties(ctx, [...guests, ...proposers, ...(outcome?.taking ?? []), ...(outcome?.promises ?? []), { organizationId: series.convenerOrganizationId, personId: null }]);
    const { version, state, day, time, durationMin, place, confidentiality, sample, sequence, updatedAt } = meeting;
    return {
      id, version, state, day, time, durationMin, place, confidentiality, sample: sample ?? false, sequence, updatedAt, today: ctx.today,
      series: { id: series.id, title: series.title, confidentiality: series.confidentiality, convener: partyOf({ organizationId: series.convenerOrganizationId, personId: null }).organization },
      cluster: { code: clusterCode, name: cluster.name }, subcluster: cluster.parts.find(({ code }) => code === subclusterCode) ?? { code: subclusterCode, name: subclusterCode, tone: 'none' as const },
      agenda, members, guests: guests.map((guest) => ({ ...guest, ...partyOf(guest) })),
      decisions: decisions.map((decision) => ({ ...decision, proposer: partyOf({ organizationId: decision.proposerOrganizationId, personId: null }).organization })),
      outcome: outcome && {
        id: outcome.id, archived: outcome.archived, minutes: outcome.minutes, occurredOn: outcome.occurredOn, followUps: outcome.followUps,
        taking: outcome.taking.map((one) => ({ ...partyOf(one), attendance: one.attendance })),
        promises: outcome.promises.map(({ id: promise, text, dueOn, state: standing, ...who }) => ({ id: promise, text, dueOn, state: standing, by: partyOf(who) })),
      },
      before: others.filter((one) => one.day < day && one.state !== 'cancelled').at(-1) ?? null, after: others.find((one) => one.day > day && one.state !== 'cancelled') ?? null,
    };
  },
});
export type MeetingPage = Awaited<ReturnType<typeof readMeeting>>;
