import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { outboxMessages, ratingInvitations } from '@/db/schema';
import { InviteInput } from '@/lib/domain/ratings/invite-input';
import { invitationMail } from '@/lib/domain/ratings/invitation-mail';
import { roundState } from '@/lib/domain/ratings/round-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { command, type CommandContext } from '../define';
import { invalid } from '../errors';
import { mailLeaves } from '../mail-leaves';
import { endOfDay } from './end-of-day';
import { loadRound, type Round } from './load-round';
import { membersOfRound } from './members-of-round';
import { peopleToInvite, type PersonToInvite } from './people-to-invite';
import { newRatingToken, ratingTokenHash } from './rating-token';

const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });

const addressee = async (ctx: CommandContext, member: { id: string; restsSince: string | null }, personId: string | null): Promise<PersonToInvite | null> => {
  if (personId === null) return null;
  const person = (await peopleToInvite(ctx, [member])).find(({ id }) => id === personId);
  if (!person) throw refuse('personId', messages.ratings.refusals.notOfThem);
  return person;
};

const writeTo = async (ctx: CommandContext, round: Round, organization: string, person: PersonToInvite | null, token: string) => {
  const { refusals, bars } = messages.ratings;
  if (!mailLeaves()) throw refuse('by', refusals.noMail);
  if (!person?.email || person.bar) throw refuse('personId', bars[person?.bar ?? 'no-address']);
  const address = new URL(`/rate/${token}`, process.env.NEXTAUTH_URL ?? 'http://localhost:3000').href;
  const { subject, text, html } = invitationMail({ organization, question: round.question, until: format.day(round.closesOn, 'year'), address });
  await ctx.db.insert(outboxMessages).values({
    id: ctx.newId(), userId: null, address: person.email, subject, body: JSON.stringify({ text, html }), state: 'queued', attempts: 0, queuedAt: ctx.now, about: [],
  });
};

/** A private link for one organization of a round: mailed, or told once to be handed over. An earlier one that was not used stops working. */
export const invite = command({
  name: 'ratings.invite',
  permission: 'readiness.write',
  record: 'rating_invitation',
  input: InviteInput,
  run: async (ctx, { roundId, organizationId, personId, by }) => {
    const { db, now, actor } = ctx;
    const { refusals } = messages.ratings;
    const round = await loadRound(db, roundId);
    if (roundState(round, ctx.today) === 'closed') throw invalid(refusals.roundClosed);
    const member = (await membersOfRound(db, roundId)).find(({ id }) => id === organizationId);
    if (!member) throw refuse('organizationId', refusals.notInRound);
    const mine = and(eq(ratingInvitations.roundId, roundId), eq(ratingInvitations.organizationId, organizationId));
    const [answered] = await db.select({ id: ratingInvitations.id }).from(ratingInvitations).where(and(mine, isNotNull(ratingInvitations.usedAt)));
    if (answered) throw refuse('organizationId', refusals.answeredAlready);
    const person = await addressee(ctx, member, personId);
    const token = newRatingToken();
    if (by === 'mail') await writeTo(ctx, round, member.name, person, token);
    await db.update(ratingInvitations).set({ revokedAt: now, revokedBy: actor.id }).where(and(mine, isNull(ratingInvitations.usedAt), isNull(ratingInvitations.revokedAt)));
    const id = ctx.newId();
    const expiresAt = endOfDay(round.closesOn);
    await db.insert(ratingInvitations).values({ id, roundId, organizationId, personId, tokenHash: ratingTokenHash(token), sentBy: by, createdAt: now, createdBy: actor.id, expiresAt });
    ctx.changed({ after: { roundId, organizationId, personId, sentBy: by }, open: ['roundId', 'organizationId', 'sentBy'] });
    return { id, expiresAt, token: by === 'hand' ? token : null };
  },
});
