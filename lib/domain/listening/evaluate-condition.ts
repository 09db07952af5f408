import type { Condition } from './condition';
import { evaluateTest, type Evidence } from './evaluate-test';
import { allOf, anyOf, type Truth } from './truth';

const joined = { all: allOf, any: anyOf };

/**
 * Whether a condition holds: true, false, or null where what is known does not decide it (Kleene's strong logic).
 * Its tests and its groups stand side by side under `match`; within a group, under the group's own. A skip rule shows
 * its question on true only; a red flag is raised on true only.
 */
export const evaluateCondition = ({ match, tests, groups }: Condition, evidence: Evidence): Truth =>
  joined[match]([
    ...tests.map((test) => evaluateTest(test, evidence)),
    ...groups.map((group) => joined[group.match](group.tests.map((test) => evaluateTest(test, evidence)))),
  ]);
