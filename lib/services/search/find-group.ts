import type { SoughtWord } from '@/db/search';
import type { HitGroup } from '@/lib/domain/search/hit';
import type { SearchRecord } from '@/lib/domain/search/search-record';
import type { QueryContext } from '../define';

/** `records`: the kinds of which an entry holds the words, where that is known. `near`: the words stand for those one typing error away as well. `organizations`: firms the same search found, whose cases and interviews belong to the answer. */
export type Sought = { term: string; words: readonly SoughtWord[]; records: ReadonlySet<SearchRecord> | null; near: boolean; limit: number; organizations: readonly { id: string; label: string }[] };

export type FindGroup = (ctx: QueryContext, sought: Sought) => Promise<HitGroup>;
