type Due = { dueOn: string | null; firstDueOn: string | null; dueWhy: string | null };

/**
 * A due day ('YYYY-MM-DD') moved to another, or taken away (null): the day it was first due stays beside it, with why it was
 * moved last. Moved back to its first day it was never moved; a first day given is no move.
 */
export const movedDue = ({ dueOn, firstDueOn }: Pick<Due, 'dueOn' | 'firstDueOn'>, to: string | null, why: string | null): Due => {
  const first = firstDueOn ?? dueOn;
  return first === null || to === first ? { dueOn: to, firstDueOn: null, dueWhy: null } : { dueOn: to, firstDueOn: first, dueWhy: why };
};
