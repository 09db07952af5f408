import type { LqWithMarks } from './lq-with-marks';
import type { MissingReason } from './measured';

export type SharedMarks = {
  /** The reason every quotient lacks an interval, or lacks plus or minus one establishment; null where the reasons differ or some have one. */
  readonly interval: MissingReason | null;
  readonly plusMinus: MissingReason | null;
};

const common = (reasons: readonly (MissingReason | null)[]): MissingReason | null => {
  const [first] = reasons;
  return first !== undefined && reasons.every((reason) => reason === first) ? first : null;
};

/** What is missing for every known quotient of a table alike, to be said once; quotients that are missing themselves say their own reason. */
export function sharedMarks(quotients: readonly LqWithMarks[]): SharedMarks {
  const known = quotients.filter(({ value }) => value !== null);
  return {
    interval: common(known.map(({ intervalReason }) => intervalReason)),
    plusMinus: common(known.map(({ plusMinusReason }) => plusMinusReason)),
  };
}
