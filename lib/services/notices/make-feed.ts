import { feeds } from '@/db/schema';
import { MakeFeedInput } from '@/lib/domain/notices/make-feed-input';
import { command } from '../define';
import { feedTokenHash, newFeedToken } from './feed-token';

/** A calendar feed for whoever asks; its token is told here and never again. */
export const makeFeed = command({
  name: 'notices.make-feed',
  permission: 'outreach.read',
  record: 'feed',
  input: MakeFeedInput,
  run: async (ctx, { kind, subject }) => {
    const id = ctx.newId();
    const token = newFeedToken();
    await ctx.db.insert(feeds).values({ id, ownerId: ctx.actor.id, kind, subject, tokenHash: feedTokenHash(token), createdAt: ctx.now });
    ctx.changed({ after: { kind, subject }, open: ['kind', 'subject'] });
    return { id, token };
  },
});
