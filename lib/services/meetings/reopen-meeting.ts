import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { loadMeeting } from './load-meeting';
import { writeMeeting } from './write-meeting';

/** Back to planned: a cancellation undone, or the contact it became taken back. */
export const reopenMeeting = command({
  name: 'meetings.reopen-meeting',
  permission: 'outreach.write',
  record: 'meeting',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const meeting = await loadMeeting(ctx, id);
    if (meeting.state === 'planned') {
      ctx.unchanged();
      return { id, version: meeting.version };
    }
    return writeMeeting(ctx, meeting, { state: 'planned', activityId: null });
  },
});
