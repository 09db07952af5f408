import { z } from 'zod';
import { WAITING_PARTS } from '@/lib/domain/planning/waiting-part';
import { PageNumber } from '@/lib/domain/register/page-number';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { waitingOnOthers } from '../waiting-on-others';

const PAGE_ROWS = 50;

/** Everything others are to do for me, one part at a time, the longest overdue first. */
export const waitingList = query({
  name: 'planning.waiting',
  permission: 'outreach.read',
  input: z.strictObject({ part: z.enum(WAITING_PARTS, { error: () => messages.errors.notAChoice }).default('given'), page: PageNumber }),
  run: async (ctx, { part, page }) => {
    const rows = await waitingOnOthers(ctx, part, { limit: PAGE_ROWS + 1, offset: (page - 1) * PAGE_ROWS });
    return { part, page, pageRows: PAGE_ROWS, rows: rows.slice(0, PAGE_ROWS), more: rows.length > PAGE_ROWS, today: ctx.today };
  },
});
