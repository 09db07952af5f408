import { z } from 'zod';
import { command } from '../define';
import { endSessions } from './end-sessions';
import { personOf } from './person-of';

/** Signs out everywhere else. */
export const endOtherSessions = command({
  name: 'access.end-other-sessions',
  permission: 'account.self',
  record: 'user',
  input: z.strictObject({}),
  run: async ({ db, actor, now, changed }) => {
    const { id, sessionId } = personOf(actor);
    await endSessions(db, id, 'ended-by-owner', now, sessionId);
    changed({ after: { endedSessions: 'all others' }, open: ['endedSessions'] });
    return { id };
  },
});
