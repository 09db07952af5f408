import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { participations } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { trimParticipations, type Participation } from '@/lib/domain/workspace/trim-participations';
import { inPieces } from './in-pieces';

/** Takes the organizations and people that go out of the contacts that stay. */
export const trimContacts = async (db: Handle, { contacts, organizations, people }: SampleRemoval, taking: readonly Participation[]) => {
  const trimmed = new Set(contacts.trim);
  const going = new Set([...organizations.remove, ...people.remove]);
  const rows = trimParticipations(taking.filter(({ activityId }) => trimmed.has(activityId)), (id) => going.has(id));
  await inPieces(rows.remove, (ids) => db.delete(participations).where(inArray(participations.id, ids)));
  await inPieces(rows.withoutOrganization, (ids) => db.update(participations).set({ organizationId: null }).where(inArray(participations.id, ids)));
  await inPieces(rows.withoutPerson, (ids) => db.update(participations).set({ personId: null }).where(inArray(participations.id, ids)));
};
