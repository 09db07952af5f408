import { redFlagSteps } from '@/db/schema';
import { FlagDeeds } from '@/lib/domain/listening/red-flags/flag-deeds';
import { command } from '../../define';
import { loadFlag } from './load-flag';

/** Notes what was done about a red flag; nothing else of it changes. */
export const noteOnRedFlag = command({
  name: 'listening.note-on-red-flag',
  permission: 'outreach.write',
  record: 'red_flag',
  input: FlagDeeds.note,
  run: async (ctx, { id, text }) => {
    const flag = await loadFlag(ctx, id);
    await ctx.db.insert(redFlagSteps).values({ id: ctx.newId(), flagId: id, kind: 'noted', at: ctx.now, byId: ctx.actor.id, text });
    ctx.changed({ after: { note: text }, level: flag.confidentiality });
    return { id };
  },
});
