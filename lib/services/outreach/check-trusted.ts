import { inArray } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { FollowUpInput } from '@/lib/domain/outreach/follow-up-input';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import type { TopicInput } from '@/lib/domain/outreach/topic-input';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { contactReaderOfUser } from '../contact-reader-of-user';

const RESULTS = ['commitments', 'referrals', 'introductions', 'claims'] as const;

type Trusting = {
  authorId: string;
  confidentiality: Confidentiality;
  readers: readonly string[];
  topics: readonly TopicInput[];
  followUps: readonly FollowUpInput[];
} & { [List in (typeof RESULTS)[number]]?: readonly { ownerId: string | null }[] };

/** Every owner of a new follow-up or of what came out of the contact, with the field that names it; left out means the actor. */
const ownersOf = ({ actor }: QueryContext, { topics, followUps, ...contact }: Trusting) => {
  const own = actor.kind === 'user' ? actor.id : null;
  return [
    ...topics.flatMap(({ followUp }, index) => (followUp ? [{ field: `topics.${index}.followUp.ownerId`, id: followUp.ownerId ?? own }] : [])),
    ...followUps.map(({ ownerId }, index) => ({ field: `followUps.${index}.ownerId`, id: ownerId ?? own })),
    ...RESULTS.flatMap((list) => (contact[list] ?? []).map(({ ownerId }, index) => ({ field: `${list}.${index}.ownerId`, id: ownerId ?? own }))),
  ];
};

/**
 * The refusals, by field, of readers who may not be named and owners who may not read what their follow-up comes from:
 * a follow-up carries its contact's level, so an owner without the right would hold a task they cannot open.
 */
export const checkTrusted = async (ctx: QueryContext, contact: Trusting): Promise<Record<string, string>> => {
  const { refusals } = messages.outreach;
  const fields: Record<string, string> = {};
  if (contact.readers.length > 0 && contact.confidentiality !== 'restricted') fields.readers = refusals.readersOnlyRestricted;
  const owners = ownersOf(ctx, contact);
  const asked = [...new Set([...contact.readers, ...owners.flatMap(({ id }) => id ?? [])])];
  // Who writes the contact passed the permission a moment ago; most contacts name nobody else.
  const onlySelf = ctx.actor.kind === 'user' && asked.every((id) => id === ctx.actor.id) && contact.authorId === ctx.actor.id;
  const rows = asked.length === 0 || onlySelf
    ? []
    : await ctx.db.select({ id: users.id, name: users.name, roles: users.roles, disabledAt: users.disabledAt }).from(users).where(inArray(users.id, asked));
  const known = new Map(rows.map((user) => [user.id, user]));
  const guarded = { ...contact, readerIds: contact.readers };

  contact.readers.forEach((id, index) => {
    const user = known.get(id);
    if (onlySelf || (user && user.disabledAt === null && contactReaderOfUser(user).trusted)) return;
    fields[`readers.${index}`] = refusals.readerGone;
  });
  for (const { field, id } of owners) {
    const user = id === null ? undefined : known.get(id);
    if (id === null) fields[field] = refusals.ownerMissing;
    else if (onlySelf) continue;
    else if (!user || user.disabledAt !== null || !contactReaderOfUser(user).trusted) fields[field] = refusals.ownerGone;
    else if (!mayReadContact(guarded, contactReaderOfUser(user))) fields[field] = refusals.ownerMayNotRead(user.name);
  }
  return fields;
};
