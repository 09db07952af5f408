import { missing, type Measured } from '@/lib/domain/indicators/measured';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import { narrowestLine } from '@/lib/domain/targeting/narrowest-line';
import { publishedStrength } from '@/lib/services/indicators/published-strength';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { ask } from '@/lib/web/ask';

export type PartFigures = { lq: Measured; growth: Measured; differential: Measured; years: { from: number; to: number } | null; year: number | null; region: string | null };

const NONE: PartFigures = { lq: missing('not-available'), growth: missing('not-available'), differential: missing('not-available'), years: null, year: null, region: null };

export type LineFigure = { title: string; year: number; lq: Measured };

/** The published figure of the narrowest line that holds an industry, by region; each region is asked once. Null where no line holds it. */
export const figuresOfIndustries = () => {
  const asked = new Map<string, ReturnType<typeof profileOf>>();
  return async (naics: string, region: string): Promise<LineFigure | null> => {
    const profile = asked.get(region) ?? profileOf(region);
    asked.set(region, profile);
    const found = narrowestLine((await profile).rows, naics);
    return found ? { title: found.line.title, year: found.reading.year, lq: found.reading.lq.value === null ? missing(found.reading.lq.reason) : { value: found.reading.lq.value } } : null;
  };
};

const profileOf = (region: string) => ask(regionProfile, { region });

/** The published figures of sub-clusters in their regions; each cluster and region is asked once. */
export const figuresOfParts = () => {
  const asked = new Map<string, ReturnType<typeof ask<typeof publishedStrength.input, Awaited<ReturnType<typeof publishedStrength>>>>>();
  return async (part: string, region: string): Promise<PartFigures> => {
    const [cluster = '', code = ''] = part.split('/');
    const key = `${cluster}|${region}`;
    const strength = asked.get(key) ?? ask(publishedStrength, { cluster, region });
    asked.set(key, strength);
    const { subclusters, region: name } = await strength;
    const published = subclusters.find((one) => one.code === code)?.published;
    if (!published) return NONE;
    if (!published.reading) return { ...NONE, lq: missing('not-visible-at-depth'), growth: missing('not-visible-at-depth'), differential: missing('not-visible-at-depth') };
    const grown = shownGrowth(published.reading);
    return {
      lq: published.reading.lq.value === null ? missing(published.reading.lq.reason) : { value: published.reading.lq.value },
      growth: grown?.cagr ?? missing('no-time-series'), differential: grown?.differential ?? missing('no-time-series'), years: grown ? { from: grown.baseYear, to: grown.endYear } : null, year: published.reading.year, region: name,
    };
  };
};

/** The figures of a sub-cluster in a region, or where those tell no growth in the region around it, by its name. `around`: that region's code. */
export const figuresAround = (figures: ReturnType<typeof figuresOfParts>) => async (part: string, region: string, around: string | null): Promise<PartFigures & { instead: boolean }> => {
  const own = await figures(part, region);
  if (own.growth.value !== null || around === null) return { ...own, instead: false };
  const wider = await figures(part, around);
  return wider.growth.value === null ? { ...own, instead: false } : { ...wider, instead: true };
};
