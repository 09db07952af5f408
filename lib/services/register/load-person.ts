import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { people } from '@/db/schema';
import { SPOKEN_LANGUAGES } from '@/lib/domain/register/spoken-language';

/** A person in the shape in which they are saved; null when there is none. */
export const loadPerson = async (db: Handle, id: string) => {
  const [row] = await db.select().from(people).where(eq(people.id, id));
  if (!row) return null;
  const { givenName, familyName, pronoun, languages, email, phone, preferredChannel, doNotContactSince, about } = row;
  return {
    id,
    version: row.version,
    archivedAt: row.archivedAt,
    fields: {
      givenName: givenName || null, familyName: familyName || null, pronoun,
      languages: SPOKEN_LANGUAGES.filter((language) => languages.includes(language)),
      email, phone, preferredChannel, doNotContactSince, about,
    },
  };
};

export type StoredPerson = NonNullable<Awaited<ReturnType<typeof loadPerson>>>;
