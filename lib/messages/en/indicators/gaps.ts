export const gaps = {
  label: 'Beside figures that are not published:',
  rules: { leave: 'only the reason', bounds: 'bounds', estimate: 'bounds and an estimate' },
  estimated: 'estimated',
  bounds: 'Bounds are what the published sums around a figure leave possible: the true figure lies inside them.',
  estimate: 'An estimate is one value inside its bounds that makes every published sum add up (iterative proportional fitting). It is no published figure and is part of no total.',
  diversity: (gaps: number, classes: number) => `${gaps} of ${classes} industries are not published. Each index lies in the range given, whatever they are; shares are of their sum, which is the published total give or take rounding.`,
  panel: 'What published sums leave possible',
  none: (why: string) => `No bounds: ${why}.`,
  range: 'Bounds', value: 'Estimate', count: 'Count', lq: 'Location quotient',
  source: 'Bounds: Isserman and Westervelt 2006. Estimate: iterative proportional fitting inside them, from the middle of each.',
  files: {
    low: 'Bound, low', high: 'Bound, high', estimate: 'Estimated', lqLow: 'LQ bound, low', lqHigh: 'LQ bound, high', lqEstimate: 'LQ estimated', method: 'Method of the estimate',
    how: { 'bounds-then-proportional-fit': 'bounds from published sums, then iterative proportional fitting' },
    rule: (rule: string) => `Beside figures that are not published: ${rule}.`,
  },
};
