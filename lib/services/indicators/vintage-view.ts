import type { Vintage } from './vintage';

/** A vintage as a page names it. */
export const vintageView = (vintage: Vintage) => {
  const { regionCodes, publishedAt, ...shown } = vintage;
  return { ...shown, regions: regionCodes.length, publishedAt: publishedAt?.toISOString() ?? null };
};

export type VintageView = ReturnType<typeof vintageView>;
