import 'server-only';
import { meetingEntry } from '@/lib/domain/meetings/meeting-entry';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { fileName } from '@/lib/domain/shared/file-name';
import { messages } from '@/lib/messages';
import { readSeries } from '@/lib/services/meetings/read-series';
import { isGuarded } from '@/lib/domain/notices/is-guarded';
import { currentActor } from '../current-actor';
import { errorToResponse } from '../errors-to-http';
import { timeZone } from '../time-zone';
import { sendCalendar } from './send-calendar';

/** The meetings of a series as a calendar file; of guarded ones the time alone leaves the house, and of a guarded series not even its name. */
export const seriesFile = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const { fields, meetings } = await readSeries(await currentActor(), { id: (await params).id });
    const { guarded } = messages.meetings.meeting;
    const name = isGuarded(fields.confidentiality) ? guarded : fields.title;
    const entries = meetings.map((meeting) => meetingEntry({ ...meeting, confidentiality: strictest([meeting.confidentiality, fields.confidentiality]) }, fields.title, { timeZone: timeZone(), guarded }));
    return sendCalendar(request, { name, entries, file: fileName([name], 'ics') });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
