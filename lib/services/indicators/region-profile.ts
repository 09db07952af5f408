import { datedReading, sameCoverage, type DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { residualShare } from '@/lib/domain/indicators/residual-share';
import { totalGrowth } from '@/lib/domain/indicators/total-growth';
import { query } from '../define';
import { questionView } from './question-view';
import { resolveQuestion, type Resolved } from './resolve-question';

export type IndustryRow = { line: FigureLine; reading: DatedReading };

const industryRows = ({ chosen, sources, place, year, scheme }: Resolved): IndustryRow[] => {
  if (!chosen || year === null) return [];
  const others = sources.filter((source) => source !== chosen);
  return chosen.table.lines
    .filter((line) => line.level !== 'total')
    .map((line) => ({
      line,
      reading: datedReading({ chosen, others, place, year, scheme, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line) }),
    }));
};

const totals = ({ chosen, sources, place, year }: Resolved) => {
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
    growth: totalGrowth(sources, chosen, place, year),
  };
};

/** One region beside its reference: every published industry with its LQ, marks, growth and class. */
export const regionProfile = query({
  name: 'indicators.region-profile',
  permission: 'indicators.read',
  input: RegionQuestion,
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    return { ...questionView(resolved), rows: industryRows(resolved), total: totals(resolved) };
  },
});
