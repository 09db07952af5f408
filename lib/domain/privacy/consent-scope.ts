/**
 * What is agreed to: to be contacted, to be counted in aggregates, to be shared with one partner agency, to stand in
 * the public directory, to be quoted by name.
 */
export const CONSENT_SCOPES = ['contact', 'aggregate', 'share_with', 'directory', 'quote'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** How it was given: the burden of proof lies with us. */
export const CONSENT_SOURCES = ['form', 'email', 'spoken', 'interview', 'membership', 'published_address'] as const;
export type ConsentSource = (typeof CONSENT_SOURCES)[number];
