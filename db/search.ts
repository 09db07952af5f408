import { engine } from './engine';
import type { NameIndex } from './name-index';
import { postgresNames, postgresWords } from './search.postgres';
import { sqliteNames, sqliteWords } from './search.sqlite';
import type { WordIndex } from './word-index';

export type { FoundName, NameIndex } from './name-index';
export type { SoughtWord, WordIndex } from './word-index';

/** The index of names of the engine in use. */
export const nameIndex = (): NameIndex => (engine() === 'postgres' ? postgresNames : sqliteNames);

/** The index of words of the engine in use. */
export const wordIndex = (): WordIndex => (engine() === 'postgres' ? postgresWords : sqliteWords);
