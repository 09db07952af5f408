import { daysBetween } from '../planning/days-between';

type Dated = { readonly validFrom: string; readonly validTo: string; readonly endedOn: string | null };

export const AGREEMENT_STATES = ['coming', 'holds', 'over', 'ended'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** How an agreement stands on a day: it holds from its first to its last day, and from the day it was ended on no more. */
export const agreementState = ({ validFrom, validTo, endedOn }: Dated, today: string): AgreementState => {
  if (endedOn !== null && endedOn <= today) return 'ended';
  if (today > validTo) return 'over';
  return today < validFrom ? 'coming' : 'holds';
};

/** Days an agreement still holds, today counted; 0 where it does not hold. */
export const daysLeft = (agreement: Dated, today: string): number => {
  if (agreementState(agreement, today) !== 'holds') return 0;
  const last = agreement.endedOn !== null && agreement.endedOn <= agreement.validTo ? daysBetween(today, agreement.endedOn) - 1 : daysBetween(today, agreement.validTo);
  return last + 1;
};
