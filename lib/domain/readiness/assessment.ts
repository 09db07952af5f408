import type { AssessmentKind } from './assessment-kind';
import type { AxisCode } from './axis-code';
import type { WillingAnswers } from './willing-for';

/** A score of null was looked at and is not known; an axis that is absent was not looked at. Both are unknown. */
export type Scores = { readonly [axis in AxisCode]?: number | null };

/** One piece of evidence under a score; `gone` when its contact was archived or purged, or its file removed. */
export type EvidenceFact = { readonly axis: AxisCode; readonly day: string; readonly gone: boolean };

/** An assessment as the rules see it. */
export type Assessment = {
  readonly id: string;
  readonly kind: AssessmentKind;
  readonly scorerId: string;
  readonly assessedOn: string;
  /** Milliseconds; settles the order of one day. */
  readonly recordedAt: number;
  readonly scores: Scores;
  readonly evidence: readonly EvidenceFact[];
  readonly willingFor: WillingAnswers;
  /** The one a second scoring stands beside. */
  readonly besideId: string | null;
};
