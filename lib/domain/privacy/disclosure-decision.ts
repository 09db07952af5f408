/** What happens to one field of one record in a package for a request: let out whole, with parts blacked out, or held back. */
export const DISCLOSURES = ['release', 'sever', 'withhold'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export type DisclosureDecision = {
  record: string;
  recordId: string;
  field: string | null;
  decision: Disclosure;
  /** The section of the act that allows it; null for what is let out. */
  section: string | null;
  /** Character ranges to black out, [from, to). */
  ranges: [number, number][];
};
