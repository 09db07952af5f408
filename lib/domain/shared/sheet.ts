/** A table as a file holds it: bare figures, empty where there is none, and below it where they come from. */
export type Sheet = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Columns of ISO days: dates in a workbook, the same text in a CSV file. */
  readonly days?: readonly number[];
  /** Provider, table, vintage, licence, place, reference, years, and the rules the figures were made by. */
  readonly source: readonly string[];
};
