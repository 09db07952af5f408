import { z } from 'zod';
import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import { clusterLines } from '@/lib/domain/indicators/cluster-lines';
import { datedReading, type DatedReading } from '@/lib/domain/indicators/dated-reading';
import { subclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { GAP_RULES } from '@/lib/domain/indicators/suppressed/gap-rule';
import { wholeBottomUp } from '@/lib/domain/indicators/whole-bottom-up';
import { query } from '../define';
import { bottomUp, linkedFirms } from './bottom-up';
import { clusterOf, type ClusterDefinition } from './cluster-of';
import { clusterView } from './cluster-view';
import { firmsOfSubclusters } from '../firms-of-subclusters';
import { gapOfLines } from './gap-of-lines';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved } from './resolve-question';

const askOf = ({ chosen, sources, place, year, scheme }: Resolved) =>
  chosen && year !== null ? { chosen, others: sources.filter((source) => source !== chosen), place, year, scheme } : null;

const publishedParts = (resolved: Resolved, { subclusters, sixDigitCodes }: ClusterDefinition) => {
  const ask = askOf(resolved);
  return subclusters.map(({ code, industries }) => ({ code, published: ask ? subclusterReading({ ...ask, industries, sixDigitCodes }) : null }));
};

/** The sub-clusters that can be seen, read together as one sum; null where none can. */
const publishedWhole = (resolved: Resolved, parts: ReturnType<typeof publishedParts>): { codes: string[]; reading: DatedReading } | null => {
  const ask = askOf(resolved);
  const seen = parts.filter(({ published }) => published?.reading);
  const [only] = seen;
  if (!ask || !only?.published?.reading) return null;
  if (seen.length === 1) return { codes: [only.code], reading: only.published.reading };
  const lines = [...new Set(seen.flatMap(({ published }) => published?.visibility.sum.map(({ code }) => code) ?? []))];
  return { codes: seen.map(({ code }) => code), reading: datedReading({ ...ask, lines: lines.map((code) => ({ code, weight: 1 })), matching: () => null }) };
};

/** How a cluster performs in a region: published LQ, growth and class per sub-cluster where the table shows it, and bottom-up jobs always. */
export const clusterPerformance = query({
  name: 'indicators.cluster-performance',
  permission: 'indicators.read',
  input: ClusterQuestion.extend({ gaps: z.enum(GAP_RULES).default('leave') }),
  run: async (ctx, { gaps: rule, ...asked }) => {
    const resolved = await resolveQuestion(ctx, asked);
    const definition = await clusterOf(ctx.db, asked.cluster);
    const bases = regionBases(resolved.region);
    const firms = await firmsOfSubclusters(ctx.db, asked.cluster, bases);
    const ask = askOf(resolved);
    const published = publishedParts(resolved, definition);
    const sizes = definition.subclusters.map((part) => bottomUp(part, firms));
    return {
      ...questionView(resolved),
      bases,
      cluster: clusterView(definition),
      gaps: rule,
      subclusters: definition.subclusters.map(({ code, name, tone, industries }, at) => ({
        code, name, tone,
        industries: industries.length,
        distribution: industries.filter(({ distribution }) => distribution).length,
        published: published[at]?.published ?? null,
        gap: gapOfLines(resolved, published[at]?.published?.visibility.sum ?? [], rule),
        bottomUp: sizes[at] ?? bottomUp({ code, name, tone, industries }, firms),
      })),
      whole: {
        published: publishedWhole(resolved, published),
        bottomUp: wholeBottomUp(definition.subclusters.map((part) => linkedFirms(part, firms))),
      },
      lines: ask ? clusterLines(definition.subclusters, definition.sixDigitCodes, ask) : [],
    };
  },
});
