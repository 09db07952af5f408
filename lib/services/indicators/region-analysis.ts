import { z } from 'zod';
import { leadingTrends } from '@/lib/domain/indicators/analysis/leading-trends';
import { regionAnalysis as analyse } from '@/lib/domain/indicators/analysis/region-analysis';
import { regionGaps } from '@/lib/domain/indicators/analysis/region-gaps';
import { ShiftShareRules } from '@/lib/domain/indicators/analysis/shift-share-rules';
import { sameCoverage } from '@/lib/domain/indicators/dated-reading';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { GAP_RULES } from '@/lib/domain/indicators/suppressed/gap-rule';
import { query } from '../define';
import { remember } from '../remember';
import { aroundOf } from './around-of';
import { questionView } from './question-view';
import { resolveQuestion, type Resolved } from './resolve-question';

const MOST_TRENDS = 6;

/** The asked line and the most concentrated industries through the years of the table the shift-share stands on. */
const trendsOf = ({ economy, sources, chosen, place }: Resolved, shift: { sourceId: string; endYear: number } | null, code: string | undefined) => {
  const source = sources.find(({ id }) => id === shift?.sourceId);
  if (!source || !shift) return null;
  const line = chosen?.table.lines.find((one) => one.code === code);
  const asked = line ? (source === chosen ? [{ code: line.code }] : (sameCoverage(line)(source) ?? [])) : [];
  const codes = asked.map((one) => one.code);
  return {
    sourceId: source.id,
    rows: remember(economy, JSON.stringify(['leading', source.id, place, shift.endYear, codes]), () => leadingTrends(source, place, shift.endYear, codes, MOST_TRENDS)),
  };
};

/** Where a region's growth came from (shift-share) and how diverse it is, with what was chosen, what was refused, and what stands beside figures that are not published. */
export const regionAnalysis = query({
  name: 'indicators.region-analysis',
  permission: 'indicators.read',
  input: RegionQuestion.extend({ ...ShiftShareRules.shape, gaps: z.enum(GAP_RULES).default('leave'), line: z.string().trim().min(1).max(80).optional() }),
  run: async (ctx, { method, suppressed, denominator, gaps: rule, line, ...asked }) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { economy, chosen, sources, place, year, base } = resolved;
    const rules = { method, suppressed, denominator };
    const analysis = chosen && year !== null
      ? remember(economy, JSON.stringify(['analysis', chosen.id, place, year, base, rules]), () => analyse({ chosen, sources, place, year, base, rules }))
      : null;
    const before = analysis?.diversity.before?.year ?? null;
    const gaps = chosen && year !== null && rule !== 'leave'
      ? remember(economy, JSON.stringify(['gaps', chosen.id, place, year, before, rule]), () => regionGaps(aroundOf(economy, chosen), place, { year, before, rule }))
      : null;
    return { ...questionView(resolved), rules, analysis, gaps, trends: trendsOf(resolved, analysis?.shift ?? null, line) };
  },
});
