import { asc, eq } from 'drizzle-orm';
import { people, ratingInvitations } from '@/db/schema';
import type { MailBar } from '@/lib/domain/ratings/mail-bar';
import { linkState, type LinkState } from '@/lib/domain/ratings/link-state';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from '../define';
import type { Round } from './load-round';
import { peopleToInvite } from './people-to-invite';

type Member = { id: string; name: string; restsSince: string | null };
export type Invitee = {
  id: string; name: string; link: LinkState | 'none'; invitationId: string | null; person: string | null; sentBy: 'mail' | 'hand' | null;
  people: { id: string; name: string; barred: MailBar | null }[];
};

/** Where each organization of a round stands with its link, the latest one, and who could be asked to answer. */
export const inviteesOf = async (ctx: QueryContext, round: Round, members: readonly Member[]): Promise<Invitee[]> => {
  const [links, staff] = await Promise.all([
    ctx.db.select({ link: ratingInvitations, givenName: people.givenName, familyName: people.familyName })
      .from(ratingInvitations).leftJoin(people, eq(people.id, ratingInvitations.personId))
      .where(eq(ratingInvitations.roundId, round.id)).orderBy(asc(ratingInvitations.createdAt), asc(ratingInvitations.id)),
    peopleToInvite(ctx, members),
  ]);
  return members.map(({ id, name }) => {
    const own = links.filter(({ link }) => link.organizationId === id);
    const latest = own.find(({ link }) => link.usedAt !== null) ?? own.at(-1);
    return {
      id, name, link: latest ? linkState(latest.link, round, ctx) : 'none' as const, invitationId: latest?.link.id ?? null, sentBy: latest?.link.sentBy ?? null,
      person: latest?.link.personId ? personName({ givenName: latest.givenName ?? '', familyName: latest.familyName ?? '' }) : null,
      people: staff.filter((one) => one.organizationId === id).map((one) => ({ id: one.id, name: one.name, barred: one.bar })),
    };
  });
};
