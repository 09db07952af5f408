import { z } from 'zod';
import { plainText } from '../shared/plain-text';
import { listChoice } from './list-choice';
import { SEARCHABLE_KINDS } from './searchable-kind';

/** A few letters of a name, typed into a search field: organizations and people together, unless one kind is asked for. */
export const SearchInput = z.object({
  term: plainText(200).default(''),
  kind: listChoice(SEARCHABLE_KINDS),
  /** Only organizations that can have members: associations and professional societies. */
  associations: listChoice(['yes']),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type SearchInput = z.output<typeof SearchInput>;
