import type { SoughtWord } from '@/db/search';
import type { HitGroup } from '@/lib/domain/search/hit';
import type { QueryContext } from '../define';

/** `near`: the words stand for those one typing error away as well. `organizations`: firms the same search found, whose cases and interviews belong to the answer. */
export type Sought = { term: string; words: readonly SoughtWord[]; near: boolean; limit: number; organizations: readonly { id: string; label: string }[] };

export type FindGroup = (ctx: QueryContext, sought: Sought) => Promise<HitGroup>;
