import { messages } from '@/lib/messages';
import type { Block } from '../block';
import type { ClusterFacts } from '../facts/cluster-facts';
import { figureRun, growthWords, lqWords, run, wholeWords } from '../figure-run';
import type { Edition } from '../report-kind';
import { REGISTER } from '../source-key';
import { firmsWords } from './few-firms';
import { miningJobsRun } from './mining-jobs-run';

/** Every sub-cluster in one row: published jobs, LQ with its interval, growth, class, and what its own firms say. */
export function strengthTable({ subclusters, measure, year }: ClusterFacts, edition: Edition): Block[] {
  const { table: words } = messages.reports;
  return [{
    kind: 'table', title: words.strength(year),
    columns: [
      { label: words.subcluster, numeric: false }, { label: messages.reports.tiles.jobs(measure), numeric: true }, { label: words.lq, numeric: true }, { label: words.growth, numeric: true },
      { label: words.class, numeric: false }, { label: words.firms, numeric: true }, { label: words.miningJobs, numeric: true },
    ],
    rows: subclusters.map((one) => {
      const { cites, growthCites, href, interval } = one;
      return [
        run(one.name, { href }), figureRun(one.jobs, wholeWords, { cites, href }),
        figureRun(one.lq, (lq) => (interval ? words.lqInterval(lqWords(lq), lqWords(interval.lo), lqWords(interval.hi)) : lqWords(lq)), { cites, href }),
        figureRun(one.growth, growthWords, { cites: growthCites, href }),
        one.className === null ? { text: words.noClass, missing: true as const } : run(one.className, { cites: growthCites }),
        run(firmsWords(one.firms, edition), { cites: [REGISTER], href }), miningJobsRun(one.bottomUp, href),
      ];
    }),
    note: words.miningNote,
  }];
}
