import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { loadMeeting } from './load-meeting';
import { writeMeeting } from './write-meeting';

/** A meeting that will not take place; calendars that show it strike it out. */
export const cancelMeeting = command({
  name: 'meetings.cancel-meeting',
  permission: 'outreach.write',
  record: 'meeting',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const meeting = await loadMeeting(ctx, id);
    if (meeting.state === 'held') throw invalid(messages.meetings.refusals.notPlanned);
    if (meeting.state === 'cancelled') {
      ctx.unchanged();
      return { id, version: meeting.version };
    }
    return writeMeeting(ctx, meeting, { state: 'cancelled' });
  },
});
