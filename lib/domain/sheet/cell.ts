/** What stands in a cell: a figure may come with words that say more ('10 to 19'), a list with its codes or names. */
export type Cell = string | number | boolean | null | readonly string[] | { value: number | null; words: string };

export type SheetRow = {
  id: string;
  version: number;
  /** In the order of the columns asked for. */
  cells: readonly Cell[];
  /** Said beside the name: 'sample', 'rests', 'rightsHolder'. */
  marks?: readonly string[];
};
