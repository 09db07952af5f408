import type { Reach } from '../network/association-reach';
import type { ClusterRole } from './cluster-role';
import { ROLE_CUTS } from './role-cuts';

/** What is known of a body beside one sub-cluster. Counts are of the sub-cluster's firms. */
export type PartyFacts = {
  /** Null: no firm of the sub-cluster is a member. */
  reach: Pick<Reach, 'firms' | 'unique' | 'shareOfFirms'> | null;
  /** Firms of the sub-cluster. */
  of: number;
  inSmallestSet: boolean;
  professionalSociety: boolean;
  trains: number;
  funds: number;
  buysFrom: number;
};

/** `firms` is the count the proposal rests on, `of` the firms it is out of; null where a count says enough. */
export type RoleProposal = { role: ClusterRole; firms: number; of: number | null };

/**
 * Roles the figures speak for, in the order of CLUSTER_ROLES; empty when none does, which is no judgement of the body. Rules (ours):
 * convener: in the smallest set that reaches 80 % of the firms, and reaches a quarter of them itself; funder, trainer, customer: funds,
 * trains or buys from at least one firm; voice: a tenth of the firms are members here and nowhere else; standard setter: a professional
 * society with a member among the firms; anchor: buys from three firms or more. A proposal is a suggestion: nobody has agreed to it.
 */
export const proposeRoles = ({ reach, of, inSmallestSet, professionalSociety, trains, funds, buysFrom }: PartyFacts): RoleProposal[] => {
  const share = reach?.shareOfFirms.value ?? null;
  const proposals: (RoleProposal | null)[] = [
    reach && inSmallestSet && share !== null && share >= ROLE_CUTS.convenes ? { role: 'convener', firms: reach.firms, of } : null,
    funds > 0 ? { role: 'funder', firms: funds, of: null } : null,
    reach && of > 0 && reach.unique / of >= ROLE_CUTS.speaks ? { role: 'voice', firms: reach.unique, of } : null,
    trains > 0 ? { role: 'trainer', firms: trains, of: null } : null,
    reach && professionalSociety && reach.firms > 0 ? { role: 'standard_setter', firms: reach.firms, of } : null,
    buysFrom >= ROLE_CUTS.anchors ? { role: 'anchor', firms: buysFrom, of: null } : null,
    buysFrom > 0 ? { role: 'customer', firms: buysFrom, of: null } : null,
  ];
  return proposals.filter((one) => one !== null);
};
