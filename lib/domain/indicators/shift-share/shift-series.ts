import type { Measured } from '../measured';

/** Region and reference by year, oldest first, both of one length: [base, end], or every year for the dynamic method. */
export type ShiftSeries = { readonly region: readonly Measured[]; readonly reference: readonly Measured[] };

/** One industry of a leaf partition. */
export type IndustrySeries = ShiftSeries & { readonly code: string };
