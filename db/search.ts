import { engine } from './engine';
import type { NameIndex } from './name-index';
import { postgresNames } from './search.postgres';
import { sqliteNames } from './search.sqlite';

export type { FoundName, NameIndex } from './name-index';

/** The index of names of the engine in use. */
export const nameIndex = (): NameIndex => (engine() === 'postgres' ? postgresNames : sqliteNames);
