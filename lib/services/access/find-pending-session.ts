import { z } from 'zod';
import { query } from '../define';
import { pendingAccount } from './pending-account';

/** Whether a code is what stands between this cookie and the work. */
export const findPendingSession = query({
  name: 'access.find-pending-session',
  permission: 'access.credentials',
  input: z.strictObject({ sessionId: z.string() }),
  run: async ({ db, now }, { sessionId }) => ({ waits: (await pendingAccount(db, sessionId, now)) !== null }),
});
