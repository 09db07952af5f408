import { inArray } from 'drizzle-orm';
import { organizations, people } from '@/db/schema';
import type { MeetingInput } from '@/lib/domain/meetings/meeting-input';
import { refusesContact } from '@/lib/domain/planning/refuses-contact';
import { personName } from '@/lib/domain/register/person-name';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { settleParties } from '../settle-parties';

/** Guests are records in use, and nobody who asked not to be contacted is invited; a person named alone speaks for their organization. Throws invalid naming the field. */
export const checkGuests = async (ctx: QueryContext, guests: MeetingInput['guests'], day: string, already: readonly { organizationId: string | null; personId: string | null }[]) => {
  if (guests.length === 0) return [];
  const kept = new Set(already.flatMap(({ organizationId, personId }) => [organizationId ?? '', personId ?? '']));
  const sides = guests.map((guest, at) => ({ ...guest, field: `guests.${at}.organizationId`, personField: `guests.${at}.personId` }));
  const settled = await settleParties(ctx, sides, day, { kept, needed: false });
  if (Object.keys(settled.refused).length > 0) throw invalid(messages.errors.invalid, settled.refused);
  const ids = (field: 'organizationId' | 'personId') => guests.flatMap((guest) => (guest[field] === null || kept.has(guest[field]) ? [] : [guest[field]]));
  const firms = ids('organizationId').length === 0 ? [] : await ctx.db.select({ name: organizations.legalName, doNotContactSince: organizations.doNotContactSince }).from(organizations).where(inArray(organizations.id, ids('organizationId')));
  const persons = ids('personId').length === 0 ? [] : await ctx.db.select({ givenName: people.givenName, familyName: people.familyName, doNotContactSince: people.doNotContactSince }).from(people).where(inArray(people.id, ids('personId')));
  const refuses = refusesContact([...firms, ...persons.map((one) => ({ name: personName(one), doNotContactSince: one.doNotContactSince }))], ctx.today);
  if (refuses) throw invalid(messages.errors.invalid, { guests: messages.meetings.refusals.rests(refuses.name, format.day(refuses.doNotContactSince, 'year')) });
  return settled.sides;
};
