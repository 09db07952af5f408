import type { ClassScheme } from './class-scheme';

/** LQ cut 1.2 as StatsAmerica uses it; growth axis: the region's own jobs per year. Both editable. */
export const DEFAULT_CLASS_SCHEME: ClassScheme = {
  id: 'lq-1.2-cagr',
  name: 'Concentration and growth',
  xMetric: 'lq',
  yMetric: 'cagr',
  cuts: { x: 1.2, y: 0 },
  labels: { star: 'Star', emerging: 'Emerging', mature: 'Mature', transforming: 'Transforming' },
  note: 'Growing: jobs in the region grew per year over the span, whatever the reference did.',
};
