import { missing, type Measured } from '@/lib/domain/indicators/measured';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import { publishedStrength } from '@/lib/services/indicators/published-strength';
import { ask } from '@/lib/web/ask';

export type PartFigures = { lq: Measured; growth: Measured; differential: Measured; years: { from: number; to: number } | null };

const NONE: PartFigures = { lq: missing('not-available'), growth: missing('not-available'), differential: missing('not-available'), years: null };

/** The published figures of sub-clusters in their regions; each cluster and region is asked once. */
export const figuresOfParts = () => {
  const asked = new Map<string, ReturnType<typeof ask<typeof publishedStrength.input, Awaited<ReturnType<typeof publishedStrength>>>>>();
  return async (part: string, region: string): Promise<PartFigures> => {
    const [cluster = '', code = ''] = part.split('/');
    const key = `${cluster}|${region}`;
    const strength = asked.get(key) ?? ask(publishedStrength, { cluster, region });
    asked.set(key, strength);
    const published = (await strength).subclusters.find((one) => one.code === code)?.published;
    if (!published) return NONE;
    if (!published.reading) return { ...NONE, lq: missing('not-visible-at-depth'), growth: missing('not-visible-at-depth'), differential: missing('not-visible-at-depth') };
    const grown = shownGrowth(published.reading);
    return {
      lq: published.reading.lq.value === null ? missing(published.reading.lq.reason) : { value: published.reading.lq.value },
      growth: grown?.cagr ?? missing('no-time-series'), differential: grown?.differential ?? missing('no-time-series'), years: grown ? { from: grown.baseYear, to: grown.endYear } : null,
    };
  };
};
