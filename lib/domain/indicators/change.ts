import type { Measured } from './measured';

/** One figure at the base and at the end of a growth span. */
export type Change = { readonly base: Measured; readonly end: Measured };
