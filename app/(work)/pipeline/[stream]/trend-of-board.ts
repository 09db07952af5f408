import { missing } from '@/lib/domain/indicators/measured';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { trendReadings } from '@/lib/domain/targeting/trend-reading';
import { publishedStrength } from '@/lib/services/indicators/published-strength';
import { ask } from '@/lib/web/ask';

/** As many as fit a line or two. */
const MOST = 3;

type Stake = { part: string; cases: number };

/** How the sub-clusters most cases of a board are of grow in a region, and what that says of them. */
export const trendOfBoard = async (stream: Stream, stakes: readonly Stake[], names: readonly { value: string; name: string }[], region: string | undefined) => {
  const told = stakes.slice(0, MOST);
  if (told.length === 0) return null;
  const clusters = [...new Set(told.map(({ part }) => part.split('/')[0] ?? ''))];
  const strengths = await Promise.all(clusters.map((cluster) => ask(publishedStrength, { cluster, region })));
  const lines = told.map(({ part, cases }) => {
    const [cluster = '', code = ''] = part.split('/');
    const reading = strengths.find((one) => one.cluster === cluster)?.subclusters.find((one) => one.code === code)?.published?.reading;
    const grown = reading ? shownGrowth(reading) : null;
    const [growth, differential] = [grown?.cagr ?? missing('no-time-series'), grown?.differential ?? missing('no-time-series')];
    const figures = { growth: growth.value, differential: differential.value, lq: reading?.lq.value ?? null };
    const readings = trendReadings(figures, { retention: 0, expansion: 0, attraction: 0, [stream]: cases });
    return { part: { code: part, name: names.find(({ value }) => value === part)?.name ?? part }, growth, differential, years: grown ? { from: grown.baseYear, to: grown.endYear } : null, reading: stream === 'start_up' ? 'none' as const : readings[stream] };
  });
  const [first] = strengths;
  return first ? { lines, region: first.region, reference: first.reference } : null;
};
