import { inArray } from 'drizzle-orm';
import { users } from '@/db/schema';
import { keyPerson } from '@/lib/domain/initiatives/key-person';
import { holdsOnDay } from '@/lib/domain/network/dated-tie';
import type { QueryContext } from '../define';
import type { InitiativeMember } from './members-of';
import { countingOn, ourMeetings } from './our-meetings';
import { tiesAmong } from './ties-among';

/** Whether an initiative hangs on one person today, with the names of ours that the answer speaks of. */
export const keyPersonOf = async (ctx: QueryContext, members: readonly InitiativeMember[]) => {
  const now = [...new Set(members.filter((one) => holdsOnDay(one, ctx.today)).map(({ organizationId }) => organizationId))];
  const ties = await tiesAmong(ctx, now);
  const meetings = await ourMeetings(ctx, now, ctx.today);
  const found = keyPerson(now, ties.filter((tie) => holdsOnDay(tie, ctx.today)), countingOn(meetings, ctx.today));
  const ids = [...new Set([...found.articulation, ...(found.personId === null ? [] : [found.personId])])];
  const named = ids.length === 0 ? [] : await ctx.db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids));
  const name = (id: string) => named.find((one) => one.id === id)?.name ?? id;
  return { ...found, members: now.length, person: found.personId === null ? null : name(found.personId), articulation: found.articulation.map(name) };
};
