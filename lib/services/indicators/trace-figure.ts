import { z } from 'zod';
import { partitionShares } from '@/lib/domain/indicators/analysis/partition-shares';
import { ShiftShareRules } from '@/lib/domain/indicators/analysis/shift-share-rules';
import { tracedShift } from '@/lib/domain/indicators/analysis/traced-shift';
import { datedReading } from '@/lib/domain/indicators/dated-reading';
import { regionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import { figureInputs } from '@/lib/domain/indicators/figure-inputs';
import { FIGURE_KINDS, FIGURE_MAKEUP } from '@/lib/domain/indicators/figure-kind';
import type { FormulaId } from '@/lib/domain/indicators/formula';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import type { ShiftShareMethod } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { totalGrowth } from '@/lib/domain/indicators/total-growth';
import { tracedValue } from '@/lib/domain/indicators/traced-value';
import type { BottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import { wholeBottomUp } from '@/lib/domain/indicators/whole-bottom-up';
import { query, type QueryContext } from '../define';
import { bottomUp, linkedFirms } from './bottom-up';
import { clusterOf } from './cluster-of';
import { diversityBeside } from './diversity-beside';
import { firmsOfSubclusters } from '../firms-of-subclusters';
import { gapOfLines } from './gap-of-lines';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved } from './resolve-question';
import { traceSubject, type Subject } from './trace-subject';
import { vintageView } from './vintage-view';

const Asked = RegionQuestion.extend({
  ...ShiftShareRules.shape,
  of: z.enum(FIGURE_KINDS).default('lq'),
  line: z.string().trim().min(1).max(80).optional(),
  cluster: z.string().trim().min(1).max(80).optional(),
  subcluster: z.string().trim().min(1).max(40).optional(),
  /** The pair of the chosen vintage, or the last one that has growth. */
  pair: z.enum(['chosen', 'older']).default('chosen'),
});
type Asked = z.output<typeof Asked>;

const FORMULAS_OF_SPLIT: Readonly<Record<ShiftShareMethod, readonly FormulaId[]>> = {
  dunn: ['shift-share-dunn'], esteban: ['shift-share-esteban', 'shift-share-dunn'], arcelus: ['shift-share-arcelus'], dynamic: ['shift-share-dynamic', 'shift-share-dunn'],
};

const spanOf = (resolved: Resolved, { of, pair }: Asked, subject: Subject) => {
  const { chosen, sources, place, year, base, scheme } = resolved;
  const from = base === null ? {} : { baseYear: base };
  if (!chosen || year === null) return null;
  if (of === 'total-growth') {
    const growth = totalGrowth(sources, chosen, place, year, base ?? undefined);
    return growth ? { reading: null, total: growth, sourceId: growth.sourceId, endYear: growth.endYear, baseYear: growth.baseYear } : null;
  }
  if (subject.lines.length === 0) return { reading: null, total: null, sourceId: chosen.id, endYear: year, baseYear: null };
  const own = datedReading({ chosen, others: sources.filter((one) => one !== chosen), place, year, ...from, scheme, lines: subject.lines, matching: subject.matching });
  const reading = pair === 'older' && own.older ? own.older : own;
  return { reading, total: null, sourceId: reading.sourceId, endYear: reading.year, baseYear: reading.growth?.baseYear ?? null };
};

const registerSize = async ({ db }: QueryContext, { region }: Resolved, { of, cluster, subcluster }: Asked): Promise<BottomUpSize | null> => {
  if (cluster === undefined || (of !== 'mining-jobs' && of !== 'coverage')) return null;
  const definition = await clusterOf(db, cluster);
  const firms = await firmsOfSubclusters(db, cluster, regionBases(region));
  const part = definition.subclusters.find(({ code }) => code === subcluster);
  if (part) return bottomUp(part, firms);
  return wholeBottomUp(definition.subclusters.map((one) => linkedFirms(one, firms)));
};

/** Opens one figure: its formulas, every published cell that enters it with its mark, the vintage and the class scheme. */
export const traceFigure = query({
  name: 'indicators.trace-figure',
  permission: 'indicators.read',
  input: Asked,
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { chosen, sources, place, economy, year, base } = resolved;
    const register = await registerSize(ctx, resolved, asked);
    if (!chosen) return { ...questionView(resolved), of: asked.of, register, traced: null };
    const subject = await traceSubject(ctx, chosen, asked);
    const span = spanOf(resolved, asked, subject);
    const source = sources.find(({ id }) => id === span?.sourceId) ?? chosen;
    const lines = source === chosen ? subject.lines : (subject.matching(source) ?? []);
    const leaves = source.table.lines.filter(({ level }) => level === 'leaf');
    const shares = asked.of === 'diversity' && year !== null ? partitionShares(chosen.table, place, year) : null;
    const shift = asked.of === 'shift-share' && year !== null
      ? tracedShift({ chosen, place, year, base, lines: subject.lines, rules: ShiftShareRules.parse(asked) }) : null;
    const split = shift && !('value' in shift) ? shift : null;
    const inputs = split ? split.inputs : span ? figureInputs(source.table, asked.of, { place, lines, endYear: span.endYear, baseYear: span.baseYear, ...(asked.of === 'diversity' && { totals: leaves }) }) : [];
    const codes = new Set(inputs.flatMap(({ cells }) => cells.map(({ lineCode }) => lineCode)));
    return {
      ...questionView(resolved),
      of: asked.of,
      /** What the register says, for the figures that come from it. */
      register,
      traced: {
        title: subject.title,
        cluster: subject.cluster,
        formulas: split ? FORMULAS_OF_SPLIT[split.rules.method] : FIGURE_MAKEUP[asked.of].formulas,
        pair: span?.sourceId === chosen.id ? 'chosen' as const : 'older' as const,
        endYear: split?.endYear ?? span?.endYear ?? null,
        baseYear: split?.baseYear ?? span?.baseYear ?? null,
        /** The split of one line's change, or why there is none. */
        shift,
        /** The shares the indices of diversity are made of. */
        partition: shares && { shares, diversity: regionDiversity(shares.map(({ share, referenceShare }) => ({ region: share, reference: referenceShare }))) },
        value: span?.reading ? tracedValue(asked.of, span.reading) : null,
        total: span?.total ?? null,
        totalFrom: asked.of === 'diversity' ? 'sum' as const : (split?.denominator ?? source.table.totalFrom),
        leaves: leaves.length,
        reading: span?.reading ?? null,
        /** What published sums leave possible where the count is not published, with an estimate. */
        gap: source === chosen && span?.reading?.count.value === null ? gapOfLines(resolved, lines, 'estimate') : null,
        filled: asked.of === 'diversity' ? diversityBeside(resolved) : null,
        inputs,
        vintage: vintageView(source.vintage),
        lines: [...source.table.lines, ...source.table.wholeLines().filter((line) => !source.table.lines.includes(line))].filter(({ code }) => codes.has(code)).map(({ code, title, naics }) => ({ code, title, naics })),
        regions: Object.fromEntries([...new Set(inputs.flatMap(({ cells }) => cells.map(({ regionCode }) => regionCode)))]
          .map((code) => [code, economy.regions.get(code)?.name ?? code])),
      },
    };
  },
});
