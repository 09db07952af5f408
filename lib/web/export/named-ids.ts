import 'server-only';

/** Records may be named by their ids, apart by commas, instead of being narrowed to: the page of one hands out that one. */
export const NAMED = 'ids';

/** The ids an address names; null where it narrows a list. */
export const namedIds = (asked: Record<string, string>): string[] | null => asked[NAMED]?.split(',').filter(Boolean) ?? null;
