import { and, eq, gt, gte, or } from 'drizzle-orm';
import { z } from 'zod';
import { tasks } from '@/db/schema';
import { TASK_STATES } from '@/lib/domain/outreach/task-state';
import { TimelineCursor } from '@/lib/domain/outreach/timeline-cursor';
import { timelineCursorText } from '@/lib/domain/outreach/timeline-cursor-text';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { followUpList } from './follow-up-list';
import { PAGE_SIZE } from './page-size';

const Input = z.strictObject({
  ownerId: RecordId.optional(),
  state: z.enum(TASK_STATES).default('open'),
  /** The last follow-up of the page before: its due day and id. Closed ones come on one page, latest first. */
  after: TimelineCursor.optional(),
});

/** The team's follow-ups, soonest due first; closed ones latest closed first. */
export const teamFollowUps = query({
  name: 'outreach.team-follow-ups',
  permission: 'outreach.read',
  input: Input,
  run: async (ctx, { ownerId, state, after }) => {
    const later = after && and(gte(tasks.dueOn, after.occurredOn), or(gt(tasks.dueOn, after.occurredOn), gt(tasks.id, after.id)));
    const which = and(eq(tasks.state, state), ownerId ? eq(tasks.ownerId, ownerId) : undefined, state === 'open' ? later : undefined);
    const found = await followUpList(ctx, which, { limit: PAGE_SIZE + 1, closed: state !== 'open' });
    const followUps = found.slice(0, PAGE_SIZE);
    const last = followUps.at(-1);
    const next = state === 'open' && found.length > PAGE_SIZE && last ? timelineCursorText({ occurredOn: last.dueOn, id: last.id }) : null;
    return { followUps, next, today: ctx.today };
  },
});
