import 'server-only';
import { METRICS, type MetricCode } from '@/lib/domain/initiatives/metric';
import type { Reading } from '@/lib/domain/initiatives/reading';
import { personsPerUnit } from '@/lib/domain/indicators/persons-per-unit';
import type { clusterPerformance } from '@/lib/services/indicators/cluster-performance';

type Target = { id: string; metric: MetricCode; seriesCode: string | null };
type Where = { clusterCode: string; subclusterCode: string | null; regionCode: string };
type Performance = Awaited<ReturnType<typeof clusterPerformance>>;
/** How the reader asks the indicator engine: a page with its own refusals, a route with the caller's rights. */
export type AskPerformance = (question: { cluster: string; region: string; dataset?: string }) => Promise<Performance>;

const bottomUpOf = ({ subclusters, whole }: Performance, code: string | null, today: string): Reading => {
  const size = code === null ? whole.bottomUp : subclusters.find((one) => one.code === code)?.bottomUp;
  if (!size) return { value: null, reason: 'not-available' };
  if (!('total' in size.jobs)) return { value: null, reason: size.jobs.reason };
  const { total } = size.jobs;
  return total.value === null ? { value: null, reason: total.reason } : { value: total.value, asOf: today, from: null };
};

const publishedOf = (metric: MetricCode, { subclusters, whole, vintages }: Performance, code: string | null): Reading => {
  const published = code === null ? whole.published : subclusters.find((one) => one.code === code)?.published;
  const reading = published?.reading ?? null;
  if (!reading) return { value: null, reason: published ? 'not-visible-at-depth' : 'not-available' };
  const source = vintages.find(({ id }) => id === reading.sourceId);
  const figure = metric === 'location_quotient' ? reading.lq : reading.count;
  if (figure.value === null) return { value: null, reason: figure.reason };
  const persons = metric === 'published_jobs' && source ? personsPerUnit(source.series.unit) : 1;
  return { value: figure.value * persons, asOf: String(reading.year), from: source?.title ?? null };
};

/** The actuals of an initiative's targets that the indicator engine knows, by target: of its cluster, part and region, each from the table it names. */
export const indicatorReadings = async ({ clusterCode, subclusterCode, regionCode }: Where, targets: readonly Target[], today: string, ask: AskPerformance): Promise<ReadonlyMap<string, Reading>> => {
  const asked = targets.filter(({ metric }) => METRICS[metric].source === 'indicators');
  const readings = new Map<string, Reading>();
  if (asked.length === 0) return readings;
  const question = { cluster: clusterCode, region: regionCode };
  const first = await ask(question);
  for (const { id, metric, seriesCode } of asked) {
    const wanted = first.vintages.find(({ series }) => (seriesCode === null ? metric === 'published_establishments' && series.measure === 'establishments' : series.code === seriesCode));
    if (metric === 'mining_weighted_jobs') readings.set(id, bottomUpOf(first, subclusterCode, today));
    else if (!wanted && (seriesCode !== null || metric === 'published_establishments')) readings.set(id, { value: null, reason: 'no-table' });
    else {
      const answer = wanted && wanted.id !== first.vintage?.id ? await ask({ ...question, dataset: wanted.id }) : first;
      const fits = metric !== 'published_jobs' || answer.vintage?.series.measure !== 'establishments';
      readings.set(id, fits ? publishedOf(metric, answer, subclusterCode) : { value: null, reason: 'not-employment' });
    }
  }
  return readings;
};
