import { meetings } from '@/db/schema';
import { MeetingInput } from '@/lib/domain/meetings/meeting-input';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { checkGuests } from './check-guests';
import { loadMeeting } from './load-meeting';
import { loadSeries } from './load-series';
import { meetingTrail } from './meeting-trail';
import { writeMeeting, writeParts } from './write-meeting';

/** Plans a meeting of a series with its agenda and guests, or changes one that is still planned. */
export const saveMeeting = command({
  name: 'meetings.save-meeting',
  permission: 'outreach.write',
  record: 'meeting',
  input: MeetingInput,
  run: async (ctx, { id, version, seriesId, confidentiality, ...given }) => {
    const { db, now, actor } = ctx;
    const stored = id === undefined ? null : await loadMeeting(ctx, id);
    const series = stored?.series ?? await loadSeries(ctx, seriesId);
    const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
    if (stored && stored.seriesId !== seriesId) throw refuse('seriesId', messages.errors.unknownRecord);
    if (stored && stored.state !== 'planned') throw invalid(messages.meetings.refusals.notPlanned);
    if (!stored && series.archivedAt !== null) throw invalid(messages.meetings.refusals.seriesArchived);
    const least = stored?.confidentiality ?? series.confidentiality;
    const level = confidentiality ?? least;
    if (CONFIDENTIALITIES.indexOf(level) < CONFIDENTIALITIES.indexOf(least)) throw refuse('confidentiality', messages.meetings.refusals.tooOpen);
    const guests = await checkGuests(ctx, given.guests, given.day, stored?.guests ?? []);
    if (stored) return writeMeeting(ctx, stored, { ...given, guests, confidentiality: level }, version);
    const { agenda, guests: _named, ...plain } = given;
    const made = { ...plain, id: ctx.newId(), seriesId, state: 'planned' as const, activityId: null, confidentiality: level, version: 1 };
    await db.insert(meetings).values({ ...made, sequence: 0, sample: false, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id });
    await writeParts(ctx, made.id, { agenda, guests });
    ctx.changed(meetingTrail(null, { ...made, agenda, guests, decisions: [] }));
    return { id: made.id, version: 1 };
  },
});
