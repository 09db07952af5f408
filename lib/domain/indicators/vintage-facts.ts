import type { Series } from './series';

/** What a page says about one vintage of one table: where it comes from, what it may be used for, what it covers. */
export type VintageFacts = {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly sourceTable: string;
  readonly sourceUrl: string | null;
  readonly vintage: string;
  readonly referencePeriod: string;
  readonly retrievedOn: string | null;
  readonly licence: string;
  readonly note: string | null;
  readonly series: Series;
  readonly years: readonly number[];
  /** How many regions the table itself publishes. */
  readonly regions: number;
  /** How many files were joined into it, one after the other; one where nobody says. */
  readonly files?: number;
  readonly publishedAt: string | null;
};
