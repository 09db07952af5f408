import { datedReading, sameCoverage, type DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { residualShare } from '@/lib/domain/indicators/residual-share';
import { totalGrowth } from '@/lib/domain/indicators/total-growth';
import { query } from '../define';
import { remember } from '../remember';
import { questionView } from './question-view';
import { resolveQuestion, type Resolved } from './resolve-question';

export type IndustryRow = { line: FigureLine; reading: DatedReading };

const industryRows = ({ chosen, sources, place, year, base, scheme }: Resolved): IndustryRow[] => {
  if (!chosen || year === null) return [];
  const others = sources.filter((source) => source !== chosen);
  return chosen.table.lines
    .filter((line) => line.level !== 'total')
    .map((line) => ({
      line,
      reading: datedReading({ chosen, others, place, year, ...(base !== null && { baseYear: base }), scheme, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line) }),
    }));
};

const totals = ({ chosen, sources, place, year, base }: Resolved) => {
  if (!chosen || year === null) return null;
  const { table } = chosen;
  const total = table.total(place.region, year).figure;
  const leaves = table.lines.filter(({ level }) => level === 'leaf');
  return {
    region: total,
    reference: table.total(place.reference, year).figure,
    from: table.totalFrom,
    leaves: leaves.length,
    residual: table.totalFrom === 'published' ? residualShare(leaves.map(({ code }) => table.at(place.region, code, year).figure), total) : null,
    growth: totalGrowth(sources, chosen, place, year, base ?? undefined),
  };
};

/** One region beside its reference: every published industry with its LQ, marks, growth and class. */
export const regionProfile = query({
  name: 'indicators.region-profile',
  permission: 'indicators.read',
  input: RegionQuestion,
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { economy, chosen, place, year, base, scheme } = resolved;
    const key = JSON.stringify(['profile', chosen?.id, place, year, base, scheme]);
    const answer = remember(economy, key, () => ({ rows: industryRows(resolved), total: totals(resolved) }));
    return { ...questionView(resolved), ...answer };
  },
});
