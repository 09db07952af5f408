import { and, eq, gt, isNull } from 'drizzle-orm';
import { collaborationRatings, ratingInvitations } from '@/db/schema';
import { AnswerInput, SKIP } from '@/lib/domain/ratings/answer-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { linkOfToken } from './link-of-token';
import { membersOfRound } from './members-of-round';

/** Takes the one answer a link is good for: a level or "do not know" for each of the others, and for nobody else. */
export const answer = command({
  name: 'ratings.answer',
  permission: 'ratings.answer',
  record: 'rating_invitation',
  input: AnswerInput,
  run: async (ctx, { token, levels }) => {
    const { db, now, today } = ctx;
    const { refusals, link: { closed } } = messages.ratings;
    const link = await linkOfToken(ctx, token);
    if (!link) throw notFound(closed.unknown.text);
    if (link.state !== 'open') throw conflict(closed[link.state].text);
    const { invitation: { id, organizationId: raterId }, round } = link;
    const targets = (await membersOfRound(db, round.id)).map((one) => one.id).filter((one) => one !== raterId);
    const strangers = Object.keys(levels).filter((one) => !targets.includes(one));
    const fields = Object.fromEntries([
      ...targets.filter((target) => levels[target] === undefined).map((target) => [`levels.${target}`, refusals.chooseOne]),
      ...strangers.map((one) => [`levels.${one}`, one === raterId ? refusals.oneself : refusals.notInRound]),
    ] as [string, string][]);
    if (Object.keys(fields).length > 0) throw invalid(messages.errors.invalid, fields);
    const [spent] = await db.update(ratingInvitations).set({ usedAt: now })
      .where(and(eq(ratingInvitations.id, id), isNull(ratingInvitations.usedAt), isNull(ratingInvitations.revokedAt), gt(ratingInvitations.expiresAt, now))).returning({ id: ratingInvitations.id });
    if (!spent) throw conflict(closed.used.text);
    const given = targets.flatMap((targetId) => {
      const level = levels[targetId];
      return typeof level === 'number' ? [{ id: ctx.newId(), roundId: round.id, invitationId: id, raterId, targetId, level, ratedOn: today }] : [];
    });
    if (given.length > 0) await db.insert(collaborationRatings).values(given);
    const skipped = Object.values(levels).filter((level) => level === SKIP).length;
    ctx.changed({ before: { used: false }, after: { used: true, rated: given.length, skipped }, open: ['used', 'rated', 'skipped'] });
    return { id };
  },
});
