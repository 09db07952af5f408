const STEPS = [1, 2, 2.5, 5, 10];

/** Round values from 0 to at least `most`, about `count` steps of 1, 2, 2.5 or 5 times a power of ten; whole ones where `whole`. The last is the end of the scale. */
export const evenTicks = (most: number, count = 4, whole = false): number[] => {
  const rough = Math.max(most, Number.MIN_VALUE) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max((STEPS.find((one) => one * power >= rough) ?? 10) * power, whole ? 1 : 0);
  const rounded = whole ? Math.ceil(step) : step;
  return Array.from({ length: Math.max(1, Math.ceil(most / rounded)) + 1 }, (_, at) => at * rounded);
};
