import type { Confidentiality } from '../shared/confidentiality';
import type { Match } from './match';
import type { SearchGroup } from './search-group';

/** One record a search found. */
export type Hit = {
  group: SearchGroup;
  id: string;
  label: string;
  /** Told apart by it: a town, an employer, a day. */
  hint: string | null;
  match: Match;
  /** What explains it where the label does not: another name it has, the words around the one found, the firm it is of. */
  why: string | null;
  level: Confidentiality | null;
  /** What its address takes beside its id: the stream of a case that is only a code name, a series instead of a meeting. */
  at?: 'board' | 'series';
  of?: string;
};

/** The first of a group; `more`: there are others. */
export type HitGroup = { group: SearchGroup; hits: Hit[]; more: boolean };
