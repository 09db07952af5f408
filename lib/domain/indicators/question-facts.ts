import type { SchemeVersion } from './scheme/scheme-version';
import type { VintageFacts } from './vintage-facts';

export type RegionFacts = { readonly code: string; readonly name: string; readonly system: string };

/** What was asked, as every answer of the indicators repeats it. */
export type QuestionFacts = {
  readonly region: RegionFacts & { readonly members: number };
  readonly reference: RegionFacts;
  /** Whether the region lies inside the reference. */
  readonly inside: boolean;
  readonly year: number | null;
  /** The base year asked for; null where growth starts with the first year the table holds. */
  readonly base: number | null;
  /** The version every class of the answer is made by. */
  readonly scheme: SchemeVersion;
  readonly vintage: VintageFacts | null;
  /** Every vintage that covers both, by standing. */
  readonly vintages: readonly VintageFacts[];
};

/** What could be asked instead. */
export type QuestionOptions = {
  readonly regions: readonly (RegionFacts & { readonly members: readonly string[] })[];
  readonly vintages: readonly {
    readonly id: string; readonly code: string; readonly title: string; readonly vintage: string;
    readonly years: readonly number[]; readonly lines: readonly string[]; readonly timeSeriesOk: boolean; readonly covers: readonly string[]; readonly continues?: readonly string[];
  }[];
  /** Every published version of every scheme. */
  readonly schemes: readonly { readonly id: string; readonly name: string; readonly version: number; readonly newest: number }[];
};
