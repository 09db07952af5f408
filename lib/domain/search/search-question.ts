import { z } from 'zod';
import { plainText } from '../shared/plain-text';
import { listChoice } from '../register/list-choice';
import { SEARCH_GROUPS } from './search-group';

/** What was typed, filters and all; `group` shows more of one group. */
export const SearchQuestion = z.object({
  q: plainText(300).default(''),
  group: listChoice(SEARCH_GROUPS),
  /** Of each group. */
  limit: z.coerce.number().int().min(1).max(50).default(5),
});
export type SearchQuestion = z.output<typeof SearchQuestion>;
