import type { Engine } from '../engine';
import type { ArchivedTable } from './manifest';

/** One moment of a database, read whole while others go on writing. Rows come in the order of the table's key, by bytes. */
export type Snapshot = {
  engine: Engine;
  /** When the last migration was made, as the journal says it; null before the first. */
  migratedAt(): Promise<number | null>;
  count(table: ArchivedTable): Promise<number>;
  rows(table: ArchivedTable): AsyncIterable<Record<string, unknown>>;
  close(): Promise<void>;
};

export const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
