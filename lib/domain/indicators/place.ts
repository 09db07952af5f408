/** What an LQ compares: a region with a reference, and whether the reference contains it. */
export type Place = { readonly region: string; readonly reference: string; readonly inside: boolean };
