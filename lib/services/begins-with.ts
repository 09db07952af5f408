import { and, gte, lt } from 'drizzle-orm';
import { searchNames } from '@/db/schema';

/** Sorts after every name that begins with the same letters. */
const LAST = '\u{10ffff}';

/** Names that are a folded term or begin with it: one stretch of the index. */
export const beginsWith = (term: string) => and(gte(searchNames.key, term), lt(searchNames.key, term + LAST));
