import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { INTERVIEW_RECORD } from './interview-in-trail';
import { raiseFlags } from './red-flags/raise-flags';
import { setInterviewState } from './set-interview-state';

/** Finishes an interview: from now on its answers count in results, and the red flags they ask for are raised. */
export const finishInterview = command({
  name: 'listening.finish-interview',
  permission: 'outreach.write',
  record: INTERVIEW_RECORD,
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const raised = (await setInterviewState(ctx, id, 'finished')) ? await raiseFlags(ctx, id) : [];
    return { id, redFlags: raised.length };
  },
});
