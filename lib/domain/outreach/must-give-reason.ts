import { CONFIDENTIALITIES, type Confidentiality } from '../shared/confidentiality';

/** Opening a restricted or sealed record to more people needs a reason; closing it further does not. */
export const mustGiveReason = (from: Confidentiality, to: Confidentiality): boolean =>
  CONFIDENTIALITIES.indexOf(from) >= CONFIDENTIALITIES.indexOf('restricted') && CONFIDENTIALITIES.indexOf(to) < CONFIDENTIALITIES.indexOf(from);
