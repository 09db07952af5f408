import { CURRENCIES, type Currency } from '../shared/currency';
import type { PledgeKind } from './pledge-kind';
import { deliveredOf, type PledgeFacts } from './pledge-standing';

type Pledge = PledgeFacts & { readonly organizationId: string; readonly currency: Currency | null };

/** `pledged` is the sum over the `known` of `of` pledges that said how much; null when none did. Cents or minutes. */
export type PledgedTotal = { pledged: number | null; known: number; of: number; delivered: number };

export type PledgeTotals = {
  /** How many organizations gave each kind and did not take it back. */
  organizations: Record<PledgeKind, number>;
  /** Money of one currency each: two are never added. */
  fees: ({ currency: Currency } & PledgedTotal)[];
  /** Null: nobody pledged hours. */
  hours: PledgedTotal | null;
};

const totalOf = (pledges: readonly Pledge[], sizeOf: (pledge: Pledge) => number | null): PledgedTotal => {
  const standing = pledges.filter(({ withdrawnOn }) => withdrawnOn === null);
  const sizes = standing.flatMap((pledge) => sizeOf(pledge) ?? []);
  return {
    pledged: sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0), known: sizes.length, of: standing.length,
    delivered: pledges.reduce((sum, pledge) => sum + (deliveredOf(pledge) ?? 0), 0),
  };
};

/** What was pledged and delivered together. What was taken back is pledged no more; what was delivered of it stays delivered. */
export const pledgeTotals = (pledges: readonly Pledge[]): PledgeTotals => {
  const givers = (kind: PledgeKind) => new Set(pledges.filter((one) => one.kind === kind && one.withdrawnOn === null).map(({ organizationId }) => organizationId)).size;
  const ofKind = (kind: PledgeKind) => pledges.filter((one) => one.kind === kind);
  const hours = ofKind('hours');
  return {
    organizations: { expression: givers('expression'), letter: givers('letter'), mou: givers('mou'), fee: givers('fee'), hours: givers('hours') },
    fees: CURRENCIES.flatMap((currency) => {
      const own = ofKind('fee').filter((one) => one.currency === currency);
      return own.length === 0 ? [] : [{ currency, ...totalOf(own, ({ amountCents }) => amountCents) }];
    }),
    hours: hours.length === 0 ? null : totalOf(hours, ({ minutes }) => minutes),
  };
};
