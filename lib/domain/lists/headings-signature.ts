import { fold } from '../register/fold';

/** What a list is recognised by when it comes again: the set of its headings, in whatever order, folded. */
export const headingsSignature = (headings: readonly string[]): string => [...new Set(headings.map(fold).filter(Boolean))].sort().join('|').slice(0, 4000);
