/** What speaks for or against two records being one. */
export const REASON_KINDS = [
  'same-name', 'alike-name', 'trade-name', 'acronym', 'other-name', 'other-number', 'other-place-in-name', 'contrary-word', 'body-word',
  'same-business-number', 'other-business-number', 'same-phone', 'same-domain', 'same-address', 'same-town', 'other-town',
  'same-industry', 'other-industry', 'other-kind', 'part-of', 'not-merged-kinds',
  'same-email', 'shared-mailbox', 'short-name', 'initial', 'same-organization', 'other-organization', 'common-name',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** `weight` in natural log-odds: above nought speaks for one record, below for two. `says` is what was compared, as it was written. */
export type Reason = { kind: ReasonKind; says: string; weight: number };
