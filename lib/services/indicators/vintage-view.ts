import type { SourceVintage } from './resolve-question';

/** A vintage as a page names it and as a select box offers it. */
export const vintageView = ({ vintage, table }: SourceVintage) => ({ ...vintage, years: table.years });

export type VintageView = ReturnType<typeof vintageView>;
