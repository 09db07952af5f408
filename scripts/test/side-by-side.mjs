/**
 * Runs steps in their order, beside each other while there are cores for them: one that does not say how many it takes
 * takes all. What a step needs has ended, well or badly, before it begins. Answers what each step came to, in their order.
 */
export const sideBySide = async (steps, cores, runStep) => {
  const results = new Map();
  const running = new Map();
  const share = ({ takes = cores }) => Math.min(takes, cores);
  const fits = (step) =>
    [...running.keys()].reduce((sum, other) => sum + share(other), share(step)) <= cores
    && ![...running.keys()].some(({ name }) => step.needs?.includes(name));
  for (const step of steps) {
    while (!fits(step)) await Promise.race(running.values());
    running.set(step, runStep(step).then((result) => {
      results.set(step, result);
      running.delete(step);
    }));
  }
  await Promise.all(running.values());
  return steps.map((step) => results.get(step));
};
