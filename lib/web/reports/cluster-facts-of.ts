import 'server-only';
import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import { missing } from '@/lib/domain/indicators/measured';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import type { ClusterFacts, SubclusterFacts } from '@/lib/domain/reports/facts/cluster-facts';
import { tableKey } from '@/lib/domain/reports/source-key';
import type { Actor } from '@/lib/auth/permissions';
import { messages } from '@/lib/messages';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';

type Performance = Awaited<ReturnType<typeof clusterPerformance>>;
type About = Pick<SubclusterFacts, 'code' | 'name' | 'tone' | 'href' | 'firms' | 'bottomUp'>;

const FRACTIONS = ['growth', 'cagr'];

const factsOf = (about: About, reading: DatedReading | null, yMetric: Performance['scheme']['yMetric'], visible: boolean): SubclusterFacts => {
  const none = missing(visible ? 'not-available' : 'not-visible-at-depth');
  if (!reading) return { ...about, jobs: none, lq: none, interval: null, growth: none, years: null, className: null, pair: null, cites: [], growthCites: [] };
  const grown = shownGrowth(reading);
  const classed = reading.class.label === null && reading.older ? reading.older : reading;
  const onAxis = classed.growth?.[yMetric];
  const { lq } = reading;
  return {
    ...about, jobs: reading.count, lq: lq.value === null ? missing(lq.reason) : { value: lq.value }, interval: lq.value === null || lq.interval === null ? null : { lo: lq.lo, hi: lq.hi },
    growth: grown ? grown.cagr : missing('no-time-series'), years: grown ? { from: grown.baseYear, to: grown.endYear } : null, className: classed.class.label,
    pair: classed.lq.value === null || classed.count.value === null || onAxis?.value == null ? null : { lq: classed.lq.value, growth: onAxis.value, jobs: classed.count.value, year: classed.year },
    cites: [tableKey(reading.sourceId)], growthCites: [tableKey(reading.growth ? reading.sourceId : (reading.older?.sourceId ?? reading.sourceId))],
  };
};

/** How a cluster stands in a region, as reports tell it, with the tables it was read from. */
export const clusterFactsOf = async (reader: Actor, { cluster, region }: { cluster: string; region: string }, today: string): Promise<{ facts: ClusterFacts; answer: Performance }> => {
  const answer = await clusterPerformance(reader, { cluster, region });
  const path = `/clusters/${cluster}`;
  const asked = `?region=${encodeURIComponent(region)}`;
  const href = `${path}${asked}`;
  const { yMetric, cuts } = answer.scheme;
  const { published } = answer.whole;
  return {
    answer,
    facts: {
      cluster: answer.cluster.name, clusterHref: href, region: answer.region.name, reference: answer.reference.name, year: answer.year, today,
      measure: messages.indicators.words.measures[answer.vintage?.series.measure ?? 'employment'].many, cut: { lq: cuts.x, growth: cuts.y, percent: FRACTIONS.includes(yMetric) },
      subclusters: answer.subclusters.map((one) => factsOf(
        { code: one.code, name: one.name, tone: one.tone, href: `${path}/${one.code}${asked}`, firms: one.bottomUp.firms, bottomUp: one.bottomUp }, one.published?.reading ?? null, yMetric, one.published === null,
      )),
      whole: factsOf({ code: cluster, name: answer.cluster.name, tone: 'accent', href, firms: answer.whole.bottomUp.firms, bottomUp: answer.whole.bottomUp }, published?.reading ?? null, yMetric, answer.vintage === null),
    },
  };
};
