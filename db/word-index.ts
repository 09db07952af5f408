import type { SQL } from 'drizzle-orm';
import type { Handle } from './database';

/** Words that must all be in a text: each as one of its ways, spelled out or only begun. Folded, letters and digits alone. */
export type SoughtWord = { word: string; begun: boolean; near: readonly string[] };

/** What the two engines do differently with the words of `search_entries`. */
export type WordIndex = {
  /** Entries of a kind (null: of any) that hold every word; over `search_entries`, through `joined` where an engine needs it. */
  holding(record: string | null, words: readonly SoughtWord[]): SQL;
  /** Every word there is that begins with a letter, in pieces: whoever asks can let others be served between two. */
  words(db: Handle): AsyncIterable<readonly string[]>;
  /** What is joined to `search_entries` and on what, and the order of the newest first; null: nothing. */
  joined: { table: SQL; on: SQL } | null;
  newest: SQL;
};
