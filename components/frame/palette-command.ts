export interface PaletteCommand {
  id: string;
  label: string;
  href: string;
  group: string;
  /** Told apart by it: a town, an employer. */
  hint?: string;
  keys?: string;
}

/** Records and further commands for a term; must keep its identity between renders, as a server action does. */
export type PaletteSearch = (term: string) => Promise<readonly PaletteCommand[]>;
