import { z } from 'zod';
import { query } from '../define';
import { linkOfToken } from './link-of-token';
import { membersOfRound } from './members-of-round';

/**
 * What the holder of a link sees: what is asked, for whom they answer and who the others are. A link that is not open tells its state
 * and nothing else; `unknown` is a token nobody was given.
 */
export const openedLink = query({
  name: 'ratings.opened-link',
  permission: 'ratings.answer',
  input: z.strictObject({ token: z.string().max(200) }),
  run: async (ctx, { token }) => {
    const link = await linkOfToken(ctx, token);
    if (!link) return { state: 'unknown' as const };
    if (link.state !== 'open') return { state: link.state };
    const { invitation, round } = link;
    const members = await membersOfRound(ctx.db, round.id);
    return {
      state: link.state, question: round.question, closesOn: round.closesOn,
      rater: members.find(({ id }) => id === invitation.organizationId)?.name ?? '',
      others: members.filter(({ id }) => id !== invitation.organizationId).map(({ id, name }) => ({ id, name })),
    };
  },
});
