import type { Measured } from '../../indicators/measured';
import type { MeasureKey, OutreachCounts } from '../../planning/measures/outreach-measures';
import type { Period } from '../../planning/measures/period';

/** Process and outcome of a period, as everybody who reads reports may see it. */
export type OutreachFacts = {
  readonly period: Period;
  readonly today: string;
  readonly counts: OutreachCounts;
  readonly measures: Record<MeasureKey, Measured>;
  readonly penetration: readonly { readonly name: string; readonly href: string; readonly firms: number; readonly visited: number }[];
  /** `name` is null where the organization did not agree to be named. */
  readonly helped: readonly { readonly name: string | null; readonly href: string; readonly referrals: number; readonly introductions: number; readonly commitments: number; readonly claims: number }[];
};
