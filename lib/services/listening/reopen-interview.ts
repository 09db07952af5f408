import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { INTERVIEW_RECORD } from './interview-in-trail';
import { setInterviewState } from './set-interview-state';

/** Opens a finished interview again; until it is finished anew its answers count in no result. */
export const reopenInterview = command({
  name: 'listening.reopen-interview',
  permission: 'outreach.write',
  record: INTERVIEW_RECORD,
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    await setInterviewState(ctx, id, 'open');
    return { id };
  },
});
