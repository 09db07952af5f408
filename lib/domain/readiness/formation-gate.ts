import { known, missing, type Measured } from '../indicators/measured';
import type { ConditionCode } from './condition-code';
import type { FormationFacts, FormationFirm } from './formation-facts';
import { miningShareAtLevel, type MiningShareAtLevel } from './mining-share-at-level';
import { reachesLevel } from './reaches-level';
import type { ReadinessRules } from './readiness-rules';

export type Condition = {
  readonly code: ConditionCode;
  readonly need: number;
  readonly found: Measured;
  /** Null: unknown. */
  readonly met: boolean | null;
};

export type FormationGate = {
  readonly conditions: readonly Condition[];
  readonly jobs: MiningShareAtLevel;
  /** Firms at the level, below it, and those of whom it is not known. */
  readonly firms: { readonly ready: number; readonly below: number; readonly unknown: number };
};

/** They make or do something here themselves: distributors do not count as local producers. */
const PRODUCING: readonly FormationFirm['role'][] = ['producer', 'manufacturer', 'service'];

const counted = (code: ConditionCode, found: number, need: number): Condition => ({ code, need, found: known(found), met: found >= need });

/**
 * The critical mass of a sub-cluster against the rules, condition by condition. Counts of the register are met or not; the share of
 * mining-weighted jobs, the champion (when no person is on record) and the fee may be unknown, which is never a no.
 */
export function formationGate(facts: FormationFacts, rules: ReadinessRules): FormationGate {
  const levels = facts.firms.map((firm) => ({ firm, atLevel: reachesLevel(firm.level, rules.readyLevel) }));
  const ready = levels.filter(({ atLevel }) => atLevel === true).map(({ firm }) => firm);
  const jobs = miningShareAtLevel(levels.map(({ firm, atLevel }) => ({ ...firm, atLevel })), { least: rules.leastJobsShare, leastKnown: rules.leastKnown });
  const championless = facts.champions < rules.leastChampions && !facts.peopleKnown;
  return {
    jobs,
    firms: { ready: ready.length, below: levels.filter(({ atLevel }) => atLevel === false).length, unknown: levels.filter(({ atLevel }) => atLevel === null).length },
    conditions: [
      counted('producers', facts.firms.filter(({ role }) => PRODUCING.includes(role)).length, rules.leastProducers),
      counted('institution', facts.institutions, rules.leastInstitutions),
      counted('firms_ready', ready.length, rules.leastFirms),
      { code: 'jobs_share', need: rules.leastJobsShare, found: jobs.share, met: jobs.met },
      championless
        ? { code: 'champion', need: rules.leastChampions, found: missing('unknown'), met: null }
        : counted('champion', facts.champions, rules.leastChampions),
      counted('members', facts.members, rules.leastMembers),
      feeOf(ready, rules.leastFeeShare),
    ],
  };
}

/** Firms at the level willing for a fee; unknown while those who were not asked could settle it. */
function feeOf(ready: readonly FormationFirm[], leastShare: number): Condition {
  const need = Math.ceil(ready.length * leastShare - 1e-9);
  const answered = (answer: 'yes' | 'no') => ready.filter(({ willingFor }) => willingFor.association_fee === answer).length;
  const yes = answered('yes');
  const atMost = ready.length - answered('no');
  if (ready.length === 0) return { code: 'fee', need, found: missing('unknown'), met: null };
  return { code: 'fee', need, found: known(yes), met: yes >= need ? true : atMost < need ? false : null };
}
