import { isInOrder, type Validity } from '../register/validity';
import type { Tie } from './graph';

export type DatedTie = Tie & Validity;

/** Whether a dated tie holds on a day; what has no beginning held always, and what ends before it begins never. */
export const holdsOnDay = (tie: Validity, day: string): boolean =>
  isInOrder(tie) && (tie.validFrom === null || tie.validFrom <= day) && (tie.validTo === null || tie.validTo >= day);
