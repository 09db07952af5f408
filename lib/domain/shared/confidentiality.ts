/** From the least to the most strict; what is derived carries the strictest level of its sources. */
export const CONFIDENTIALITIES = ['public', 'internal', 'restricted', 'sealed'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const strictest = (levels: readonly Confidentiality[]): Confidentiality =>
  levels.reduce<Confidentiality>(
    (most, level) => (CONFIDENTIALITIES.indexOf(level) > CONFIDENTIALITIES.indexOf(most) ? level : most),
    'public',
  );
