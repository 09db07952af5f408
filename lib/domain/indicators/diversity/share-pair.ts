import type { Measured } from '../measured';

/** One class's share of the region and of the reference. */
export type SharePair = { readonly region: Measured; readonly reference: Measured };
