import { coverage } from '@/lib/domain/indicators/coverage';
import { HistoryQuestion } from '@/lib/domain/indicators/history-question';
import { lineFit } from '@/lib/domain/indicators/line-fit';
import { readingHistory } from '@/lib/domain/indicators/reading-history';
import { subclusterVisibility, visibilitySet } from '@/lib/domain/indicators/subcluster-visibility';
import { query } from '../define';
import { remember } from '../remember';
import { bottomUp } from './bottom-up';
import { clusterOf, type ClusterDefinition } from './cluster-of';
import { clusterView } from './cluster-view';
import { firmsOfSubclusters } from '../firms-of-subclusters';
import { officialEstablishments } from './official-establishments';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved, type SourceVintage } from './resolve-question';
import { vintageView } from './vintage-view';

const published = ({ table }: SourceVintage) => table.lines.filter(({ naics }) => naics.length > 0);

/** Each sub-cluster through the years, where the table shows it. */
const partHistories = (source: SourceVintage, { place, scheme }: Resolved, { subclusters, sixDigitCodes }: ClusterDefinition, over: number) =>
  subclusters.map(({ code, industries }) => {
    const { verdict, sum } = subclusterVisibility(industries, published(source).map((line) => ({ code: line.code, prefixes: line.naics })), sixDigitCodes);
    const lines = sum.map((line) => ({ code: line.code, weight: 1 }));
    return { code, verdict, lines: sum.map((line) => line.code), years: lines.length === 0 ? null : readingHistory({ source, place, scheme, lines, over }) };
  });

/** Published lines that hold industries of the cluster but show none of its sub-clusters: said with what else they hold. */
const otherLines = (source: SourceVintage, { place, scheme }: Resolved, { subclusters, sixDigitCodes }: ClusterDefinition, over: number, shown: ReadonlySet<string>) =>
  published(source).filter(({ code, level }) => level !== 'group' && !shown.has(code)).flatMap((line) => {
    const fits = subclusters.flatMap(({ code, industries }) => {
      const fit = lineFit({ code: line.code, prefixes: line.naics }, visibilitySet(industries, sixDigitCodes), sixDigitCodes);
      return fit ? [{ code, holds: fit.holds.length, others: fit.alsoHolds.length }] : [];
    }).sort((a, b) => b.holds - a.holds);
    const [best] = fits;
    if (!best) return [];
    return [{ line, subclusterCode: best.code, holds: best.holds, others: best.others, years: readingHistory({ source, place, scheme, lines: [{ code: line.code, weight: 1 }], over }) }];
  });

/** How a cluster performed through the years of one table that allows growth: jobs, LQ, growth and class by year, beside the register. */
export const clusterHistory = query({
  name: 'indicators.cluster-history',
  permission: 'indicators.read',
  input: HistoryQuestion,
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { economy, region, sources, scheme, place } = resolved;
    const definition = await clusterOf(ctx.db, asked.cluster);
    const series = sources.filter((one) => one.series.timeSeriesOk && one.table.years.length > 1);
    const source = series.find((one) => one === resolved.chosen) ?? series[0] ?? null;
    const key = JSON.stringify(['history', definition.id, source?.id, place, scheme, asked.over]);
    const told = source === null ? null : remember(economy, key, () => {
      const parts = partHistories(source, resolved, definition, asked.over);
      return { parts, lines: otherLines(source, resolved, definition, asked.over, new Set(parts.flatMap(({ lines }) => lines))) };
    });
    const firms = await firmsOfSubclusters(ctx.db, asked.cluster, regionBases(region));
    const subclusters = [];
    for (const part of definition.subclusters) {
      const size = bottomUp(part, firms);
      const official = await officialEstablishments(ctx, economy, region, part, definition);
      subclusters.push({
        code: part.code, name: part.name, tone: part.tone, bottomUp: size, coverage: coverage(size.firms, official),
        published: told?.parts.find(({ code }) => code === part.code) ?? null,
      });
    }
    return {
      ...questionView({ ...resolved, chosen: source, year: source?.table.years.at(-1) ?? null }),
      cluster: clusterView(definition),
      over: asked.over,
      today: ctx.today,
      /** Whether another table than the one asked for is shown, since that one holds a single date. */
      replaced: asked.dataset !== undefined && source !== null && source.id !== asked.dataset,
      series: series.map(({ vintage }) => vintageView(vintage)),
      subclusters,
      lines: told?.lines ?? [],
    };
  },
});
