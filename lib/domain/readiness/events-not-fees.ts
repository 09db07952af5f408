import type { Condition } from './formation-gate';
import type { WillingAnswers } from './willing-for';

/**
 * Whether firms at the level come and would not pay: everything a cluster needs is there but the fee, which they declined, and at least
 * `leastShare` of them would come to events. What was found in north-western Ontario: being willing for one says nothing of the other.
 */
export function eventsNotFees(conditions: readonly Condition[], atLevel: readonly { readonly willingFor: WillingAnswers }[], leastShare: number): boolean {
  const onlyTheFee = conditions.every(({ code, met }) => (code === 'fee' ? met === false : met === true));
  const coming = atLevel.filter(({ willingFor }) => willingFor.events === 'yes').length;
  return onlyTheFee && atLevel.length > 0 && coming >= leastShare * atLevel.length;
}
