import type { ClassScheme } from '../class-scheme';

/** What a scheme says, part by part, by the path of each part. */
export const SCHEME_FIELDS = ['name', 'yMetric', 'cuts.x', 'cuts.y', 'labels.star', 'labels.emerging', 'labels.mature', 'labels.transforming', 'note'] as const;
export type SchemeField = (typeof SCHEME_FIELDS)[number];

export const schemeFields = ({ name, yMetric, cuts, labels, note }: ClassScheme): Readonly<Record<SchemeField, string | number>> => ({
  name, yMetric, note, 'cuts.x': cuts.x, 'cuts.y': cuts.y,
  'labels.star': labels.star, 'labels.emerging': labels.emerging, 'labels.mature': labels.mature, 'labels.transforming': labels.transforming,
});
