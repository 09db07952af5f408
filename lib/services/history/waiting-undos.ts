import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { actions } from '@/db/schema';
import { query } from '../define';

/** Undos in steps that wait, or whose worker was killed. */
export const waitingUndos = query({
  name: 'history.waiting-undos',
  permission: 'jobs.work',
  input: z.strictObject({}),
  run: ({ db, now }) =>
    db.select({ id: actions.id }).from(actions)
      .where(or(eq(actions.state, 'waiting'), and(eq(actions.state, 'running'), or(isNull(actions.leaseUntil), lt(actions.leaseUntil, now)))))
      .orderBy(asc(actions.at)),
});
