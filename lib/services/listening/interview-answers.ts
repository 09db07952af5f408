import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { loadInterview } from './load-interview';
import { savedAnswers } from './saved-answers';

/** The answers of one interview as they are now: what an open page asks again and again, since two people may fill one. */
export const interviewAnswers = query({
  name: 'listening.interview-answers',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { interview } = await loadInterview(ctx, id);
    return { state: interview.state, answers: (await savedAnswers(ctx, [id])).get(id) ?? [] };
  },
});
