import type { Quantity } from '../indicators/quantity';
import type { SubclusterRole } from '../register/subcluster-role';
import type { Level } from './level-of';
import type { WillingAnswers } from './willing-for';

export type FormationFirm = {
  readonly id: string;
  readonly role: SubclusterRole;
  readonly jobs: Quantity;
  /** Share of sales to mining. */
  readonly share: Quantity;
  /** Null when nobody has assessed it. */
  readonly level: Level | null;
  readonly willingFor: WillingAnswers;
};

/** What is known of a sub-cluster in a region. Champions are people flagged so who hold no role in government. */
export type FormationFacts = {
  readonly firms: readonly FormationFirm[];
  readonly institutions: number;
  readonly champions: number;
  /** Whether any person of its organizations is on record: without, the lack of a champion is not known. */
  readonly peopleKnown: boolean;
  /** Active members of the forming cluster today: a member that came to none of its last three meetings is not; one since whose joining none was held is. */
  readonly members: number;
};
