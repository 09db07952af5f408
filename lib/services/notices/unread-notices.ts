import { z } from 'zod';
import { query } from '../define';
import { readableNotices } from './readable-notices';

/** Beyond this the frame says "50+". */
export const MOST_UNREAD = 50;

/** How many notices wait for me, counted after the right to read what they point at. */
export const unreadNotices = query({
  name: 'notices.unread',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx) => ({ unread: (await readableNotices(ctx, { unread: true, limit: MOST_UNREAD })).length }),
});
