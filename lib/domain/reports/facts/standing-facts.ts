import type { Measured } from '../../indicators/measured';
import type { BoardPlace } from '../../readiness/board-place';
import type { Condition } from '../../readiness/formation-gate';
import type { Verdict } from '../../readiness/formation-verdict';
import type { Change } from '../../readiness/what-would-change';

/** Who is ready, willing and able in one sub-cluster, and where it stands on the decision board. */
export type ReadinessFacts = {
  readonly code: string;
  readonly name: string;
  readonly verdict: Verdict | null;
  readonly place: BoardPlace | null;
  readonly firms: { readonly ready: number; readonly below: number; readonly unknown: number };
  readonly jobsShare: Measured;
  readonly conditions: readonly Condition[];
  readonly changes: readonly Change[];
  readonly href: string;
};

export type AssociationFacts = { readonly name: string; readonly href: string; readonly subcluster: string; readonly firms: number; readonly share: number; readonly unique: number };

export type InitiativeFacts = {
  readonly title: string;
  readonly href: string;
  readonly part: string;
  readonly stage: string;
  readonly members: number | null;
  readonly milestone: { readonly text: string; readonly dueOn: string } | null;
  readonly targets: readonly { readonly metric: string; readonly goal: number; readonly dueOn: string; readonly actual: number | null; readonly state: string }[];
};

/** `readyLevel`: the level a firm counts from. */
export type StandingFacts = {
  readonly readyLevel: number;
  readonly readiness: readonly ReadinessFacts[];
  readonly associations: readonly AssociationFacts[];
  readonly initiatives: readonly InitiativeFacts[];
};
