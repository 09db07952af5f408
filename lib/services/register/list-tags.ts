import { asc, and, gte, lt } from 'drizzle-orm';
import { tags } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import { TermInput } from '@/lib/domain/register/term-input';
import { query } from '../define';

/** Tags in use, by the beginning of their names. */
export const listTags = query({
  name: 'register.list-tags',
  permission: 'register.read',
  input: TermInput,
  run: async ({ db }, { term, limit }) => {
    const key = fold(term);
    const begins = key === '' ? undefined : and(gte(tags.key, key), lt(tags.key, `${key}\u{10ffff}`));
    return db.select({ id: tags.id, name: tags.name }).from(tags).where(begins).orderBy(asc(tags.key)).limit(limit);
  },
});
