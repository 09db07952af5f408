import type { CurrentStanding } from '@/lib/domain/readiness/current-standing';
import type { FormationFacts, FormationFirm } from '@/lib/domain/readiness/formation-facts';
import type { SubclusterFirm } from '../firms-of-subclusters';
import type { LinkedOrganization } from './linked-organizations';
import type { ClusterPerson } from './people-of-cluster';

export type ClusterFacts = {
  firms: readonly SubclusterFirm[];
  linked: readonly LinkedOrganization[];
  standings: ReadonlyMap<string, CurrentStanding>;
  people: readonly ClusterPerson[];
  members: readonly { id: string; organizationId: string; subclusterCode: string; active: boolean | null }[];
};

/** People flagged as champions of these organizations who hold no role in government, each once. */
export const championsAmong = (people: readonly ClusterPerson[], organizationIds: ReadonlySet<string>): ClusterPerson[] =>
  [...new Map(people.filter((one) => organizationIds.has(one.organizationId) && one.flags.includes('champion') && !one.inGovernment).map((one) => [one.id, one])).values()];

/** What is known of one sub-cluster, out of what is known of its cluster. */
export const formationFactsOf = ({ firms, linked, standings, people, members }: ClusterFacts, subclusterCode: string) => {
  const own = linked.filter((one) => one.subclusterCode === subclusterCode);
  const ids = new Set(own.map(({ id }) => id));
  const institutions = own.filter(({ role }) => role === 'institution');
  const facts: FormationFacts = {
    firms: firms.filter((firm) => firm.subclusterCode === subclusterCode).map((firm): FormationFirm => {
      const standing = standings.get(firm.organizationId);
      return {
        id: firm.organizationId, role: firm.role, jobs: firm.jobs, share: firm.share, level: standing?.level ?? null, willingFor: standing?.willingFor ?? {},
      };
    }),
    institutions: institutions.length,
    champions: championsAmong(people, ids).length,
    peopleKnown: people.some(({ organizationId }) => ids.has(organizationId)),
    members: new Set(members.filter((one) => one.subclusterCode === subclusterCode && one.active !== false && ids.has(one.organizationId)).map(({ organizationId }) => organizationId)).size,
  };
  return { facts, linked: own, ids };
};
