import type { PledgeKind } from '@/lib/domain/forming/pledge-kind';
import type { PledgeStanding } from '@/lib/domain/forming/pledge-standing';
import type { Currency } from '@/lib/domain/shared/currency';

export type PartyPledge = {
  id: string; kind: PledgeKind; givenOn: string; amountCents: number | null; minutes: number | null; currency: Currency | null; withdrawnOn: string | null; standing: PledgeStanding; delivered: number | null;
};

/** Somebody who is a member of a forming cluster, was one, or gave their word to it. */
export type PartyRow = {
  organization: { id: string; name: string };
  member: boolean;
  times: readonly { validFrom: string | null; validTo: string | null }[];
  pledges: readonly PartyPledge[];
};
