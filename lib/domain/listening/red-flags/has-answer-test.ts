import type { Condition } from '../condition';

/** Whether a condition looks at any answer; without one it stands on facts alone. */
export const hasAnswerTest = ({ tests, groups }: Condition): boolean =>
  [...tests, ...groups.flatMap((group) => group.tests)].some(({ of }) => 'question' in of);
