import { countedDeliveries, type Delivery } from './counted-deliveries';
import { isDeliverable, type PledgeKind } from './pledge-kind';

/** `given`: a word, which is all it can be. `some`: delivered, of a pledge that never said how much. */
export const PLEDGE_STANDINGS = ['withdrawn', 'given', 'nothing_yet', 'some', 'partly', 'delivered'] as const;
export type PledgeStanding = (typeof PLEDGE_STANDINGS)[number];

export type PledgeFacts = {
  readonly kind: PledgeKind; readonly amountCents: number | null; readonly minutes: number | null; readonly withdrawnOn: string | null; readonly deliveries: readonly Delivery[];
};

/** Cents of a fee, minutes of hours, that were delivered and not struck. Null for kinds that are not delivered bit by bit. */
export const deliveredOf = ({ kind, deliveries }: Pick<PledgeFacts, 'kind' | 'deliveries'>): number | null =>
  isDeliverable(kind) ? countedDeliveries(deliveries).reduce((sum, one) => sum + ((kind === 'fee' ? one.amountCents : one.minutes) ?? 0), 0) : null;

/** How far a pledge has come. What is delivered is willingness shown; everything before it is willingness said. */
export const pledgeStanding = (pledge: PledgeFacts): PledgeStanding => {
  if (pledge.withdrawnOn !== null) return 'withdrawn';
  const delivered = deliveredOf(pledge);
  if (delivered === null) return 'given';
  if (delivered === 0) return 'nothing_yet';
  const pledged = pledge.kind === 'fee' ? pledge.amountCents : pledge.minutes;
  return pledged === null ? 'some' : delivered >= pledged ? 'delivered' : 'partly';
};
