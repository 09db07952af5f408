import type { Change } from '../change';

/** One industry (or the total of all) in the region and in the reference, each at base and end, in one unit. */
export type ShiftChange = { readonly region: Change; readonly reference: Change };
