import { z } from 'zod';
import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import { lineFit, type LineFit } from '@/lib/domain/indicators/line-fit';
import { seriesPoints, type LineTrend } from '@/lib/domain/indicators/series-points';
import { subclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { GAP_RULES } from '@/lib/domain/indicators/suppressed/gap-rule';
import { visibilitySet } from '@/lib/domain/indicators/subcluster-visibility';
import { query, type QueryContext } from '../define';
import { notFound } from '../errors';
import { bottomUp } from './bottom-up';
import { clusterOf, type SubclusterDefinition } from './cluster-of';
import { clusterView } from './cluster-view';
import { firmsOfSubclusters } from '../firms-of-subclusters';
import { gapOfLines } from './gap-of-lines';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved } from './resolve-question';
import { vintageView } from './vintage-view';
import { messages } from '@/lib/messages';

const lastOf = ({ points }: LineTrend) => [...points].reverse().find(({ figure }) => figure.value !== null)?.figure.value ?? 0;

/** Lines inside the sub-cluster before those that stand for it, largest first; lines that hide it say nothing about it. */
const readable = <L extends LineTrend & { fit: LineFit }>(lines: readonly L[]): L[] =>
  lines.filter(({ fit }) => fit !== 'hides').sort((a, b) => Number(a.fit !== 'inside') - Number(b.fit !== 'inside') || lastOf(b) - lastOf(a));

/**
 * The reference's own series at a finer depth than any regional table: the newest vintage that covers the reference, allows growth
 * and holds lines wholly inside the sub-cluster. It says nothing about the region.
 */
const referenceTrend = async ({ db }: QueryContext, { economy, reference, region }: Resolved, part: SubclusterDefinition, sixDigitCodes: readonly string[]) => {
  const set = visibilitySet(part.industries, sixDigitCodes);
  for (const vintage of economy.vintages) {
    if (!vintage.series.timeSeriesOk || !economy.covers(vintage, reference.code) || economy.covers(vintage, region.code)) continue;
    const table = await economy.tableOf(db, vintage);
    const lines = table.lines.flatMap((line) => {
      const fit = line.naics.length === 0 ? null : lineFit({ code: line.code, prefixes: line.naics }, set, sixDigitCodes);
      return fit ? [{ line, fit: fit.fit, holds: fit.holds.length, alsoHolds: fit.alsoHolds.length, ...seriesPoints({ series: vintage.series, table }, reference.code, line.code) }] : [];
    });
    if (lines.some(({ fit }) => fit === 'inside')) return { vintage: vintageView(vintage), lines: readable(lines) };
  }
  return null;
};

/** One sub-cluster in a region: what the published lines say, the bottom-up size, and the reference's finer series. */
export const subclusterDetail = query({
  name: 'indicators.subcluster-detail',
  permission: 'indicators.read',
  input: ClusterQuestion.extend({ subcluster: ClusterQuestion.shape.cluster.unwrap(), gaps: z.enum(GAP_RULES).default('leave') }),
  run: async (ctx, { gaps: rule, ...asked }) => {
    const definition = await clusterOf(ctx.db, asked.cluster);
    const part = definition.subclusters.find(({ code }) => code === asked.subcluster);
    if (!part) throw notFound(messages.errors.unknownRecord);
    const resolved = await resolveQuestion(ctx, asked);
    const { chosen, sources, place, year, scheme, region } = resolved;
    const bases = regionBases(region);
    const { sixDigitCodes } = definition;
    const published = chosen && year !== null
      ? subclusterReading({ chosen, others: sources.filter((one) => one !== chosen), place, year, scheme, industries: part.industries, sixDigitCodes })
      : null;
    return {
      ...questionView(resolved),
      bases,
      cluster: clusterView(definition),
      subcluster: { code: part.code, name: part.name, tone: part.tone, industries: part.industries.length, distribution: part.industries.filter(({ distribution }) => distribution).length },
      gaps: rule,
      published,
      gap: gapOfLines(resolved, published?.visibility.sum ?? [], rule),
      titles: Object.fromEntries(chosen?.table.lines.map(({ code, title }) => [code, title]) ?? []),
      bottomUp: bottomUp(part, await firmsOfSubclusters(ctx.db, asked.cluster, bases)),
      referenceTrend: await referenceTrend(ctx, resolved, part, sixDigitCodes),
    };
  },
});
