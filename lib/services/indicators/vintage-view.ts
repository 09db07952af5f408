import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import type { Vintage } from './vintage';

/** A vintage as a page names it. */
export const vintageView = (vintage: Vintage): VintageFacts => {
  const { regionCodes, lineCodes: _lineCodes, official: _official, continues, publishedAt, ...shown } = vintage;
  return { ...shown, files: continues.length + 1, regions: regionCodes.length, publishedAt: publishedAt?.toISOString() ?? null };
};
