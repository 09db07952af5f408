import { ClusterQuestion } from '@/lib/domain/indicators/cluster-question';
import { datedReading, sameCoverage } from '@/lib/domain/indicators/dated-reading';
import { lineFit } from '@/lib/domain/indicators/line-fit';
import { subclusterReading } from '@/lib/domain/indicators/subcluster-reading';
import { query } from '../define';
import { bottomUp } from './bottom-up';
import { clusterOf, type ClusterDefinition } from './cluster-of';
import { firmsOfSubclusters } from './firms-of-subclusters';
import { questionView } from './question-view';
import { regionBases } from './region-bases';
import { resolveQuestion, type Resolved } from './resolve-question';
import { vintageView } from './vintage-view';

/** Published lines that hold an industry of the cluster, each with the sub-cluster it holds most of: the bubbles. */
const lineReadings = ({ chosen, sources, place, year, scheme }: Resolved, { subclusters, sixDigitCodes }: ClusterDefinition) => {
  if (!chosen || year === null) return [];
  const members = subclusters.map(({ code, industries }) => ({
    code, set: new Set(sixDigitCodes.filter((six) => industries.some((industry) => industry.weight > 0 && six.startsWith(industry.code)))),
  }));
  const others = sources.filter((source) => source !== chosen);
  return chosen.table.lines.filter((line) => line.naics.length > 0 && line.level !== 'group').flatMap((line) => {
    const fits = members
      .map(({ code, set }) => ({ code, fit: lineFit({ code: line.code, prefixes: line.naics }, set, sixDigitCodes) }))
      .filter(({ fit }) => fit !== null)
      .sort((a, b) => (b.fit?.holds.length ?? 0) - (a.fit?.holds.length ?? 0));
    const [best] = fits;
    if (!best?.fit) return [];
    const reading = datedReading({ chosen, others, place, year, scheme, lines: [{ code: line.code, weight: 1 }], matching: sameCoverage(line) });
    return [{ line, subclusterCode: best.code, fit: best.fit.fit, alsoHolds: best.fit.alsoHolds.length, holds: best.fit.holds.length, reading }];
  });
};

/** How a cluster performs in a region: published LQ, growth and class per sub-cluster where the table shows it, and bottom-up jobs always. */
export const clusterPerformance = query({
  name: 'indicators.cluster-performance',
  permission: 'indicators.read',
  input: ClusterQuestion,
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const definition = await clusterOf(ctx.db, asked.cluster);
    const firms = await firmsOfSubclusters(ctx.db, asked.cluster, regionBases(resolved.region));
    const { chosen, sources, place, year, scheme } = resolved;
    const others = sources.filter((source) => source !== chosen);
    return {
      ...questionView(resolved),
      cluster: {
        id: definition.id, code: definition.clusterCode, name: definition.name, version: definition.version,
        effectiveFrom: definition.effectiveFrom, naicsVersion: definition.naicsVersion, note: definition.note,
      },
      subclusters: definition.subclusters.map(({ code, name, tone, industries }) => ({
        code, name, tone,
        industries: industries.length,
        distribution: industries.filter(({ distribution }) => distribution).length,
        published: chosen && year !== null
          ? subclusterReading({ chosen, others, place, year, scheme, industries, sixDigitCodes: definition.sixDigitCodes })
          : null,
        bottomUp: bottomUp({ code, name, tone, industries }, firms),
      })),
      lines: lineReadings(resolved, definition),
      vintages: sources.map(vintageView),
    };
  },
});
