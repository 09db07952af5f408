import type { RegionGaps } from '../analysis/region-gaps';
import type { DiversityIndex } from '../diversity/diversity-range';
import { isMissing, type Missing } from '../measured';
import type { GapFigure } from '../suppressed/line-gap';

const NAMES: Readonly<Record<DiversityIndex, string>> = {
  hhi: 'hhi', equivalentNumber: 'equivalent_number', shannon: 'shannon', evenness: 'shannon_evenness', krugman: 'krugman', hoover: 'hoover', hachman: 'hachman',
};

const told = (figure: GapFigure | Missing) => (isMissing(figure) ? { lo: null, hi: null, estimate: null, reason: figure.reason } : figure);

const diversityTold = (filled: RegionGaps['diversity']) => {
  if (filled === null) return null;
  if (isMissing(filled)) return { reason: filled.reason };
  const { range, estimate, method, gaps, classes } = filled;
  const entries = Object.entries(range).map(([index, bounds]) => {
    const key = index as DiversityIndex;
    return [NAMES[key], told(isMissing(bounds) ? bounds : { ...bounds, estimate: estimate?.[key].value ?? null, method, is_estimate: true })] as const;
  });
  return { not_published: gaps, classes, ...Object.fromEntries(entries) };
};

/** What stands beside the nulls of one region, as the command line and REST tell it: bounds and, where asked, estimates, each flagged. */
export const toldGaps = ({ rule, lines, diversity }: RegionGaps, industries: readonly string[]) => {
  const asked = new Set(industries);
  return {
    rule,
    diversity: diversityTold(diversity),
    industries: Object.entries(lines).filter(([code]) => asked.has(code)).map(([industry, { count, lq }]) => ({ industry, value: told(count), lq: told(lq) })),
  };
};
