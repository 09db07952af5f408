import type { AxisCode } from './axis-code';
import type { ConditionCode } from './condition-code';
import type { Condition, FormationGate } from './formation-gate';
import type { Verdict } from './formation-verdict';
import type { HoldingBack } from './holding-back';
import type { LevelBands } from './level-bands';
import type { Level } from './level-of';
import type { Change } from './what-would-change';
import type { WillingCount } from './willing-counts';
import type { WillingAnswers } from './willing-for';

/** So many firms of a sub-cluster stand on the board; the register lists the rest. */
export const MOST_TO_WIN = 15;

export type Named = { readonly id: string; readonly name: string };

/** A firm on the formation board. */
export type BoardFirm = Named & {
  readonly sample: boolean;
  /** Null: nobody has assessed it. */
  readonly level: Level | null;
  readonly axes: { readonly [axis in AxisCode]?: number | null };
  readonly expired: boolean;
  readonly atLevel: boolean | null;
  readonly holdingBack: HoldingBack | null;
  readonly willingFor: WillingAnswers;
  readonly membershipId: string | null;
};

/** Who could fill a condition that is not met: organizations, or people with their organization. */
export type Candidate = Named & { readonly of: 'organization' | 'person'; readonly at?: string };

export type FormationCard = {
  readonly code: string;
  readonly name: string;
  readonly tone: 'mining' | 'manufacturing' | 'services' | 'institutions';
  /** Null: the register holds nobody of it, so nothing can be said. */
  readonly verdict: Verdict | null;
  readonly conditions: readonly Condition[];
  readonly changes: readonly Change[];
  readonly firmCounts: FormationGate['firms'];
  readonly jobs: FormationGate['jobs'];
  /** The first firms in the order they are to be won: those that weigh most and are not at the level. */
  readonly firms: readonly BoardFirm[];
  readonly bands: LevelBands;
  /** What the firms at the level would come for; null while there are none. */
  readonly willing: readonly WillingCount[] | null;
  readonly eventsNotFees: boolean;
  readonly institutions: readonly (Named & { readonly membershipId: string | null })[];
  readonly champions: readonly Candidate[];
  readonly candidates: { readonly [code in ConditionCode]?: readonly Candidate[] };
};
