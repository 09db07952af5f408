import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Block } from '../block';
import type { ClusterFacts, RegionFacts, SubclusterFacts } from '../facts/cluster-facts';
import { growthWords, lqWords } from '../figure-run';

const every = (parts: readonly SubclusterFacts[], of: (part: SubclusterFacts) => readonly string[]) => [...new Set(parts.flatMap(of))];
const lqDot = ({ lq, interval }: Pick<SubclusterFacts, 'lq' | 'interval'>) =>
  ({ value: lq.value, lo: interval?.lo ?? null, hi: interval?.hi ?? null, text: lq.value === null ? format.missing(lq.reason) : lqWords(lq.value) });

/** Location quotients of the sub-clusters on one line through 1, each with its interval. */
export const strengthChart = ({ subclusters, reference, year, region }: ClusterFacts): Block[] => [{
  kind: 'chart', title: messages.reports.charts.strength(region, reference, year), cites: every(subclusters, ({ cites }) => cites).slice(0, 8),
  chart: { form: 'dots', through: 1, throughLabel: messages.reports.charts.asReference(reference), dots: subclusters.map((one) => ({ label: one.name, tone: one.tone, ...lqDot(one) })) },
}];

/** Growth a year of the sub-clusters. */
export const growthChart = ({ subclusters }: Pick<ClusterFacts, 'subclusters'>): Block[] => {
  const years = subclusters.find((one) => one.years !== null)?.years ?? null;
  return [{
    kind: 'chart', title: messages.reports.charts.growth(years), cites: every(subclusters, ({ growthCites }) => growthCites).slice(0, 8),
    chart: { form: 'bars', bars: subclusters.map((one) => ({ label: one.name, tone: one.tone, value: one.growth.value, text: one.growth.value === null ? format.missing(one.growth.reason) : growthWords(one.growth.value) })) },
  }];
};

/** Concentration against growth, the area being the jobs: stars, emerging, mature and transforming by the scheme's cuts. */
export const classesChart = ({ subclusters, cut, region }: ClusterFacts): Block[] => {
  const { charts: words } = messages.reports;
  const drawn = subclusters.flatMap(({ name, tone, pair, className }) =>
    (pair && pair.jobs > 0 ? [{ label: className === null ? name : words.classed(name, className), name, tone, x: pair.lq, y: pair.growth, size: pair.jobs, hollow: className === null }] : []));
  if (drawn.length === 0) return [{ kind: 'note', text: words.noClasses }];
  const years = [...new Set(subclusters.flatMap(({ pair }) => (pair ? [String(pair.year)] : [])))];
  const left = subclusters.filter((one) => !drawn.some(({ name }) => name === one.name)).map(({ name }) => name);
  return [{
    kind: 'chart', title: words.classes(region, years.join(', ')), cites: every(subclusters, ({ cites, growthCites }) => [...cites, ...growthCites]).slice(0, 8),
    ...(left.length > 0 && { note: words.leftOut(left.join(', ')) }),
    chart: { form: 'bubbles', x: words.lqAxis, y: cut.percent ? words.growthAxis : words.otherAxis, cutX: cut.lq, cutY: cut.growth, yPercent: cut.percent, bubbles: drawn.map(({ name: _name, ...bubble }) => bubble) },
  }];
};

/** The same industries in several regions, our own in bold. */
export const regionsChart = (regions: readonly RegionFacts[], about: { name: string; reference: string; year: number | null; cites: readonly string[] }): Block[] => {
  const { charts: words } = messages.reports;
  if (regions.length === 0) return [{ kind: 'note', text: words.noRegions }];
  return [{
    kind: 'chart', title: words.regions(about.name, about.year), cites: [...about.cites].slice(0, 8),
    chart: { form: 'dots', through: 1, throughLabel: words.asReference(about.reference), dots: regions.map((one) => ({ label: one.name, ...(one.own && { strong: true as const }), ...lqDot(one) })) },
  }];
};
