import { and, eq, inArray, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, consents, interviews, memberships, people, relations, searchNames } from '@/db/schema';
import { forgetMatches } from '../forget-matches';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

/** Takes people out whom no contact names any more. */
export const removePeople = async (db: Handle, personIds: readonly string[]) => {
  await inPieces(personIds, async (ids) => {
    await db.update(interviews).set({ personId: null }).where(inArray(interviews.personId, ids));
    await db.delete(consents).where(inArray(consents.personId, ids));
    await db.delete(affiliations).where(inArray(affiliations.personId, ids));
    await db.delete(memberships).where(inArray(memberships.personId, ids));
    const related = await db.delete(relations).where(or(inArray(relations.fromPersonId, ids), inArray(relations.toPersonId, ids))).returning({ id: relations.id });
    await forgetVersions(db, 'relation', related.map(({ id }) => id));
    await db.delete(searchNames).where(and(eq(searchNames.kind, 'person'), inArray(searchNames.recordId, ids)));
    await forgetMatches(db, ids);
    await db.delete(people).where(inArray(people.id, ids));
  });
  await forgetVersions(db, 'person', personIds);
};
