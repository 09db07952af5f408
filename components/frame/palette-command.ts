export interface PaletteCommand {
  id: string;
  label: string;
  href: string;
  group: string;
  /** Told apart by it: a town, an employer. */
  hint?: string;
  keys?: string;
}

/** Records and further commands for a term; must keep its identity between renders. */
export type PaletteSearch = (term: string, signal: AbortSignal) => Promise<readonly PaletteCommand[]>;

/** What can be done about a term that is found nowhere. */
export type PaletteInstead = (term: string) => readonly PaletteCommand[];
