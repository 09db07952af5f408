import type { DotTone } from './dot';

/** Something that can be picked in a search field. */
export interface Choice {
  id: string;
  /** What it is: 'organization', 'person'; the caller's own word. */
  kind?: string;
  label: string;
  /** Told apart by it: a town, an employer. */
  hint?: string;
  tone?: DotTone;
  /** They asked not to be contacted. */
  doNotContact?: boolean;
}

export type ChoiceSearch = (term: string) => Promise<readonly Choice[]>;
