/**
 * The reports people already have to make. A public edition holds nothing that is not published, consented to or large enough to hide
 * a firm; all others hold what every colleague may read, and nothing restricted or sealed.
 */
export const REPORT_KINDS = ['firm-brief', 'cluster-profile', 'public-profile', 'decision-board', 'quarterly', 'deck', 'annual'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const EDITIONS = ['internal', 'public'] as const;
export type Edition = (typeof EDITIONS)[number];

export const editionOf = (kind: ReportKind): Edition => (kind === 'public-profile' ? 'public' : 'internal');
