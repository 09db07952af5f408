import { messages } from '@/lib/messages';
import type { Block } from '../block';
import type { SubclusterFacts } from '../facts/cluster-facts';
import { figureRun, growthWords, lqWords, run, wholeWords } from '../figure-run';
import type { Edition } from '../report-kind';
import { REGISTER } from '../source-key';
import { firmsWords } from './few-firms';
import { miningJobsBounds, miningJobsRun } from './mining-jobs-run';

/** The four figures a cluster or a part of it is known by: published jobs, location quotient, growth a year, and the firms' own jobs for mining. */
export function figureTiles(facts: SubclusterFacts, about: { measure: string; year: number | null; reference: string; edition: Edition }): Block[] {
  const { tiles: words } = messages.reports;
  const { interval, years, cites, growthCites, href } = facts;
  return [{
    kind: 'tiles',
    tiles: [
      { label: words.jobs(about.measure), value: figureRun(facts.jobs, wholeWords, { cites, href }), ...(about.year !== null && { note: String(about.year) }) },
      { label: words.lq, value: figureRun(facts.lq, lqWords, { cites, href }), note: interval ? words.interval(lqWords(interval.lo), lqWords(interval.hi)) : words.against(about.reference) },
      { label: words.growth, value: figureRun(facts.growth, growthWords, { cites: growthCites, href }), ...(years && { note: words.years(years.from, years.to) }) },
      { label: words.miningJobs, value: miningJobsRun(facts.bottomUp, href), note: [miningJobsBounds(facts.bottomUp), words.fromFirms(firmsWords(facts.firms, about.edition))].filter(Boolean).join(', ') },
      { label: words.firms, value: run(firmsWords(facts.firms, about.edition), { cites: [REGISTER], href }), note: words.inRegister },
    ],
  }];
}
