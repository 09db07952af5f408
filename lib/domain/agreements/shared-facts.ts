import type { GivenConsent } from '../privacy/consent-standing';
import type { SharedKind } from './shared-kind';

/** What a field says: words and days as text, counts as numbers, several as a list; null where it is not known. */
export type SharedValue = string | number | readonly string[] | null;

/** One record as it could be shared at the most; `person` is whose it is, with the consents they gave. */
export type SharedRecord = { readonly id: string; readonly fields: Readonly<Record<string, SharedValue>>; readonly person?: { readonly consents: readonly GivenConsent[]; readonly rests: boolean } };

/** An organization with all of its records that could be shared. */
export type SharedFacts = {
  readonly id: string;
  readonly name: string;
  readonly rightsHolder: boolean;
  readonly consents: readonly GivenConsent[];
  readonly records: Readonly<Partial<Record<SharedKind, readonly SharedRecord[]>>>;
};
