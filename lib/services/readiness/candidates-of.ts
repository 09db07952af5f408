import type { BoardFirm, Candidate, FormationCard } from '@/lib/domain/readiness/formation-card';
import type { Condition } from '@/lib/domain/readiness/formation-gate';
import type { ConditionCode } from '@/lib/domain/readiness/condition-code';
import type { AssociationWithMembers } from './associations-with-members';
import type { ClusterPerson } from './people-of-cluster';

const MOST = 8;

type Known = {
  firms: readonly BoardFirm[];
  people: readonly ClusterPerson[];
  associations: readonly AssociationWithMembers[];
  /** Everybody linked to the sub-cluster. */
  ids: ReadonlySet<string>;
  unlinked: readonly { id: string; name: string }[];
};

const organization = ({ id, name }: { id: string; name: string }): Candidate => ({ of: 'organization', id, name });

const leaders = ({ people, firms, ids }: Known): Candidate[] => {
  const atLevel = new Map(firms.map((firm) => [firm.id, firm]));
  const known = people.filter((one) => ids.has(one.organizationId) && !one.inGovernment && one.flags.some((flag) => flag === 'decision_maker' || flag === 'spokesperson'));
  const rank = ({ organizationId }: ClusterPerson) => Number(atLevel.get(organizationId)?.atLevel !== true);
  return [...new Map([...known].sort((a, b) => rank(a) - rank(b)).map((one) => [one.id, one])).values()]
    .map(({ id, name, organizationId }): Candidate => ({ of: 'person', id, name, at: atLevel.get(organizationId)?.name }));
};

const supporting = ({ associations, ids }: Known): Candidate[] =>
  associations.map((one) => ({ one, reach: one.memberIds.filter((id) => ids.has(id)).length })).filter(({ one, reach }) => reach > 0 && !ids.has(one.id))
    .sort((a, b) => b.reach - a.reach || (a.one.name < b.one.name ? -1 : 1)).map(({ one }) => organization(one));

/** For each condition that is not met: who could fill it, as far as the register knows, the nearest first. */
export const candidatesOf = (conditions: readonly Condition[], known: Known): FormationCard['candidates'] => {
  const notYet = known.firms.filter(({ atLevel }) => atLevel !== true);
  const ready = known.firms.filter(({ atLevel }) => atLevel === true);
  const of: Record<ConditionCode, () => Candidate[]> = {
    producers: () => known.unlinked.map(organization),
    institution: () => supporting(known),
    firms_ready: () => notYet.map(organization),
    jobs_share: () => notYet.map(organization),
    champion: () => leaders(known),
    members: () => [...ready, ...notYet].filter(({ membershipId }) => membershipId === null).map(organization),
    // Who was not asked may yet say yes.
    fee: () => [undefined, 'no' as const].flatMap((answer) => ready.filter(({ willingFor }) => willingFor.association_fee === answer)).map(organization),
  };
  return Object.fromEntries(conditions.filter(({ met }) => met !== true).map(({ code }) => [code, of[code]().slice(0, MOST)]));
};
