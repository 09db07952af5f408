import { z } from 'zod';
import { query } from '../define';
import { readableNotices } from './readable-notices';

const MOST = 100;

/** What I was told of, newest first. */
export const myNotices = query({
  name: 'notices.mine',
  permission: 'outreach.read',
  input: z.strictObject({}),
  run: async (ctx) => ({ notices: await readableNotices(ctx, { limit: MOST }), today: ctx.today }),
});
