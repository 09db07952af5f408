import { z } from 'zod';
import { fold } from '../register/fold';
import type { ListField } from './list-field';

/** What a list means by a text of one column, said once by a person; `heading` is folded and finds the column when the list comes again in another order. */
export const ListWord = z.strictObject({ column: z.int().min(0).max(999), heading: z.string().max(200), was: z.string().max(500), value: z.string().max(500) });
export type ListWord = z.output<typeof ListWord>;

/** Fields whose texts mean the same in every row and tell of nobody: others bring lists with the same headings and are shown what was said. */
const OF_A_VOCABULARY: ReadonlySet<ListField> = new Set([
  'organization.kind', 'organization.status', 'organization.industries', 'organization.subclusters', 'organization.subclusterRole', 'organization.tags',
  'site.place', 'site.regionCode', 'person.preferredChannel', 'person.languages', 'membership.association', 'membership.membershipClass', 'activity.kind', 'activity.channel',
]);

type Mended = { column: number; was: string | null; value: string | null };

/** The words of a list with those that were mended now; one that was mended before to what is mended now follows. */
export const joinWords = (words: readonly ListWord[], mended: readonly Mended[], headings: readonly string[], columns: readonly (ListField | null)[]): ListWord[] => {
  const joined = new Map(words.map((word) => [`${word.column} ${word.was}`, word]));
  for (const { column, was, value } of mended) {
    const field = columns[column];
    if (was === null || value === null || !field || !OF_A_VOCABULARY.has(field) || was.length > 500 || value.length > 500) continue;
    for (const [key, word] of joined) if (word.column === column && word.value === was) joined.set(key, { ...word, value });
    joined.set(`${column} ${was}`, { column, heading: fold(headings[column] ?? ''), was, value });
  }
  return [...joined.values()].filter(({ was, value }) => was !== value);
};

/** Words kept with headings, put on the columns in the order in which they stand now. */
export const wordsFor = (words: readonly ListWord[], headings: readonly string[]): ListWord[] =>
  words.flatMap((word) => headings.flatMap((heading, column) => (fold(heading) === word.heading ? [{ ...word, column }] : [])));
