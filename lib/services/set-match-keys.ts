import { createHash } from 'node:crypto';
import { inArray, sql } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { putRows } from '@/db/put-rows';
import { matchKeys, matchRecords } from '@/db/schema';
import { organizationKeys } from '@/lib/domain/duplicates/organization-keys';
import { personKeys } from '@/lib/domain/duplicates/person-keys';
import { readOrganization } from '@/lib/domain/duplicates/read-organization';
import { readPerson } from '@/lib/domain/duplicates/read-person';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import { chunks } from '@/lib/domain/shared/chunks';
import { organizationProfiles } from './organization-profiles';
import { personProfiles } from './person-profiles';

const digest = (facts: unknown) => createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 16);

export type MadeKeys = { id: string; keys: readonly string[]; facts: string };

/** The keys of records as they are stored now, and what they were made from as a digest. */
export const readMatchKeys = async (db: Handle, record: SearchableKind, ids: readonly string[]): Promise<MadeKeys[]> => {
  if (record === 'organization') {
    const profiles = await organizationProfiles(db, ids);
    return [...profiles.values()].map((profile) => {
      const read = readOrganization(profile);
      return { id: profile.id, keys: profile.archived ? [] : organizationKeys(read), facts: digest(read) };
    });
  }
  const profiles = await personProfiles(db, ids);
  return [...profiles.values()].map((profile) => {
    const read = readPerson(profile);
    return { id: profile.id, keys: profile.archived ? [] : personKeys(read), facts: digest(read) };
  });
};

/** Writes keys in place of those the records had; `now` is when the records were read. */
export const writeMatchKeys = async (db: Handle, record: SearchableKind, ids: readonly string[], made: readonly MadeKeys[], now: Date): Promise<void> => {
  for (const piece of chunks(ids, 500)) await db.delete(matchKeys).where(inArray(matchKeys.recordId, piece));
  await putRows(db, matchKeys, made.flatMap(({ id, keys }) => keys.map((key) => ({ key, recordId: id }))));
  for (const rows of chunks(made, 500)) {
    await db.insert(matchRecords).values(rows.map(({ id, facts }) => ({ recordId: id, record, facts, keyedAt: now, pending: true })))
      .onConflictDoUpdate({
        target: matchRecords.recordId,
        set: {
          facts: sql`excluded.facts`, keyedAt: sql`excluded.keyed_at`,
          pending: sql`case when ${matchRecords.facts} = excluded.facts then ${matchRecords.pending} else excluded.pending end`,
        },
      });
  }
};

/**
 * Makes the keys anew by which records are found when another may be the same, from what is stored of them now, and has
 * them compared with the others where they changed. An archived record is found by none. For the transaction in which
 * they were changed; what was changed past it, the sweep finds.
 */
export const setMatchKeys = async (db: Handle, record: SearchableKind, ids: readonly string[], now: Date): Promise<void> =>
  writeMatchKeys(db, record, ids, await readMatchKeys(db, record, ids), now);
