import type { SQL } from 'drizzle-orm';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import type { Handle } from './database';

export type FoundName = { kind: SearchableKind; recordId: string; key: string };

/**
 * What the two engines do differently with the folded names in `search_names`. Parts of names are folded text; neither
 * engine ever reads them as a pattern.
 */
export type NameIndex = {
  /** Names of a kind: one stretch of the index, in the order of the names. */
  ofKind(kind: SearchableKind): SQL;
  /** Checks one name after the other, while they are walked in their order. */
  containing(part: string): SQL;
  /** Up to `limit` names that contain a part, the oldest first, through the trigram index; null when the part is too short for it. */
  gather(db: Handle, part: string, where: SQL | undefined, limit: number): Promise<FoundName[] | null>;
  /**
   * Up to `limit` names that contain every part, the oldest first; null when all parts are too short for the trigram index.
   * `by`: the parts that are looked for in it, where they are rarer than the others.
   */
  gatherAll(db: Handle, parts: readonly string[], where: SQL | undefined, limit: number, by?: readonly string[]): Promise<FoundName[] | null>;
};
