import type { ConditionCode } from './condition-code';
import type { Condition } from './formation-gate';
import type { Verdict } from './formation-verdict';

export type Change = {
  readonly code: ConditionCode;
  /** `find-out`: it is not known; `short`: it is not met. */
  readonly what: 'find-out' | 'short';
  /** How many are lacking; null where it is a share, or not known. */
  readonly by: number | null;
};

const BEHIND: Readonly<Record<Verdict, readonly ConditionCode[]>> = {
  recruit: ['producers', 'institution'],
  not_yet: ['firms_ready', 'jobs_share', 'champion', 'members'],
  events_first: ['jobs_share', 'champion', 'members', 'fee'],
  form_now: [],
};

/**
 * What stands between a sub-cluster and the next better verdict, condition by condition: all of it has to change. For *not yet* that is
 * the firms that are lacking and whatever is unknown; what is known and not met does not hold that verdict.
 */
export function whatWouldChange(verdict: Verdict, conditions: readonly Condition[]): Change[] {
  return conditions
    .filter(({ code, met }) => BEHIND[verdict].includes(code) && met !== true && (verdict !== 'not_yet' || met === null || code === 'firms_ready'))
    .map(({ code, met, need, found }): Change => {
      if (met === null) return { code, what: 'find-out', by: null };
      return { code, what: 'short', by: code === 'jobs_share' || found.value === null ? null : need - found.value };
    });
}
