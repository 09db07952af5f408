import type { ConditionCode } from './condition-code';
import type { Condition } from './formation-gate';

export const VERDICTS = ['form_now', 'events_first', 'not_yet', 'recruit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What may be unknown: all but what the register counts. */
const TO_BE_KNOWN: readonly ConditionCode[] = ['jobs_share', 'champion', 'members'];

/**
 * The plain verdict, checked in order. *recruit*: too few local producers or no supporting institution. *not yet*: another precondition
 * unknown, or too few firms at the level. *form now*: everything met, and enough of the firms at the level willing for a fee.
 * Otherwise *events first*: they come, but would not pay yet.
 */
export function formationVerdict(conditions: readonly Condition[]): Verdict {
  const met = (code: ConditionCode) => conditions.find((condition) => condition.code === code)?.met ?? null;
  if (met('producers') !== true || met('institution') !== true) return 'recruit';
  if (met('firms_ready') !== true || TO_BE_KNOWN.some((code) => met(code) === null)) return 'not_yet';
  return conditions.every((condition) => condition.met === true) ? 'form_now' : 'events_first';
}
