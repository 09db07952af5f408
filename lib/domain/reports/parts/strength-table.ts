import { messages } from '@/lib/messages';
import type { Measured } from '../../indicators/measured';
import type { Block } from '../block';
import type { ClusterFacts } from '../facts/cluster-facts';
import { figureRun, growthWords, lqWords, run, wholeWords } from '../figure-run';
import type { Edition } from '../report-kind';
import { REGISTER } from '../source-key';
import { firmsWords } from './few-firms';
import { miningJobsRun } from './mining-jobs-run';

const notVisible = (figure: Measured) => figure.value === null && figure.reason === 'not-visible-at-depth';

/** In a narrow cell the reason is said short, and in full below the table. */
const said: typeof figureRun = (figure, written, about) => {
  const cell = figureRun(figure, written, about);
  return notVisible(figure) ? { ...cell, text: messages.reports.table.notVisible } : cell;
};

/** Growth may be of other years than the table: the head says of which, where they are the same ones all the way down. */
const growthLabel = (subclusters: ClusterFacts['subclusters']): string => {
  const { table: words } = messages.reports;
  const [first, ...others] = subclusters.flatMap(({ years }) => years ?? []);
  return first && others.every(({ from, to }) => from === first.from && to === first.to) ? words.growthIn(first.from, first.to) : words.growth;
};

/** Every sub-cluster in one row: published jobs, LQ with its interval, growth, class, and what its own firms say. */
export function strengthTable({ subclusters, measure, year }: ClusterFacts, edition: Edition): Block[] {
  const { table: words } = messages.reports;
  const hidden = subclusters.some(({ jobs, lq }) => notVisible(jobs) || notVisible(lq));
  return [{
    kind: 'table', title: words.strength(year),
    columns: [
      { label: words.subcluster, numeric: false }, { label: messages.reports.tiles.jobs(measure), numeric: true }, { label: words.lq, numeric: true }, { label: growthLabel(subclusters), numeric: true },
      { label: words.class, numeric: false }, { label: words.firms, numeric: true }, { label: words.miningJobs, numeric: true },
    ],
    rows: subclusters.map((one) => {
      const { cites, growthCites, href, interval } = one;
      return [
        run(one.name, { href }), said(one.jobs, wholeWords, { cites, href }),
        said(one.lq, (lq) => (interval ? words.lqInterval(lqWords(lq), lqWords(interval.lo), lqWords(interval.hi)) : lqWords(lq)), { cites, href }),
        said(one.growth, growthWords, { cites: growthCites, href }),
        one.className === null ? { text: words.noClass, missing: true as const } : run(one.className, { cites: growthCites }),
        run(firmsWords(one.firms, edition), { cites: [REGISTER], href }), miningJobsRun(one.bottomUp, href),
      ];
    }),
    note: hidden ? `${words.miningNote} ${words.notVisibleNote}` : words.miningNote,
  }];
}
