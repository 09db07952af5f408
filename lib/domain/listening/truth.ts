/** Kleene's three values: null is "nobody knows", and is never taken for false. */
export type Truth = boolean | null;

/** False as soon as one is false; else unknown as soon as one is unknown. All of nothing is true. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;

/** True as soon as one is true; else unknown as soon as one is unknown. Any of nothing is false. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;
