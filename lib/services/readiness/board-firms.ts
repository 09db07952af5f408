import { miningContribution } from '@/lib/domain/indicators/mining-contribution';
import type { BoardFirm } from '@/lib/domain/readiness/formation-card';
import type { FormationFacts } from '@/lib/domain/readiness/formation-facts';
import { holdingBack } from '@/lib/domain/readiness/holding-back';
import { reachesLevel } from '@/lib/domain/readiness/reaches-level';
import { SCHEMES } from '@/lib/domain/readiness/schemes';
import type { ClusterFacts } from './formation-facts-of';

/** Firms of a sub-cluster in the order they are to be won: below the level or unknown before those at it, and whoever weighs more first. */
export const boardFirms = (facts: FormationFacts, { linked, standings, members }: ClusterFacts, subclusterCode: string, readyLevel: number): BoardFirm[] => {
  const nameOf = new Map(linked.map((one) => [one.id, one]));
  const memberships = new Map(members.filter((one) => one.subclusterCode === subclusterCode).map((one) => [one.organizationId, one.id]));
  return facts.firms
    .map((firm) => ({ firm, atLevel: reachesLevel(firm.level, readyLevel), weight: miningContribution(firm) }))
    .sort((a, b) => Number(a.atLevel === true) - Number(b.atLevel === true) || b.weight - a.weight || (a.firm.id < b.firm.id ? -1 : 1))
    .map(({ firm, atLevel }): BoardFirm => {
      const standing = standings.get(firm.id);
      const named = nameOf.get(firm.id);
      return {
        id: firm.id, name: named?.name ?? firm.id, sample: named?.sample ?? false, level: firm.level, atLevel, willingFor: firm.willingFor, expired: standing?.expired ?? false,
        axes: Object.fromEntries(standing?.axes.map(({ axis, value }) => [axis, value]) ?? []),
        holdingBack: standing && atLevel !== true ? holdingBack(standing, SCHEMES.rwa.levelAxes, readyLevel) : null,
        membershipId: memberships.get(firm.id) ?? null,
      };
    });
};
