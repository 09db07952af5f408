import type { FlowCount } from '@/lib/domain/flow/flow-count';
import type { FlowGap } from '@/lib/domain/flow/flow-figure';
import type { OutcomeMethod } from '@/lib/domain/flow/outcome-range';

const gaps: Record<FlowGap, string> = {
  'none-ended': 'no visit has ended', 'no-visits': 'no visit has ended', 'not-reached': 'not reached: too many are still open', 'none-closed': 'no case has closed', 'none-stated': 'no case says how many', 'not-settled': 'none settled yet', 'not-readable': 'not yours to read',
};
const methods: Record<OutcomeMethod, string> = {
  convolution: 'exact, by convolution', enumeration: 'exact, every combination counted', expansion: 'approximate, Cornish-Fisher expansion to the third moment',
};
const counts: Record<FlowCount, string> = {
  ended: 'Visits that ended', entered: 'Visits entered', open: 'Open visits', closed: 'Cases that closed', opened: 'Cases opened', rested: 'Cases laid to rest',
};
const cases = (count: string) => `${count} ${count === '1' ? 'case' : 'cases'}`;

export const flow = {
  title: 'Flow',
  sub: 'How cases move from stage to stage, how long they stay, and what the open ones may bring. Every figure opens to its cases.',
  tabs: { label: 'Views of the pipeline', board: 'Cases', flow: 'Flow', targeting: 'Targeting', claims: 'Claims' },
  choice: { stream: 'Stream', years: 'Counted back', by: 'Throughput by', month: 'Month', quarter: 'Quarter', show: 'Show', yearsOf: { 1: 'One year', 2: 'Two years', 5: 'Five years', 0: 'All there is' } },
  none: 'No case in this stream yet',
  noneHint: 'Open a case from a visit, a red flag or an organization; the flow is computed from its moves.',
  gaps,
  how: 'How this is computed',
  stage: 'Stage',
  period: 'Period',
  days: 'days',
  cases,
  range: (lo: string, hi: string) => `${lo} to ${hi}`,
  open: 'Open cases',
  leftOut: (count: string) => `${cases(count)} you may not read ${count === '1' ? 'is' : 'are'} in no sum of jobs or capital.`,
  unstated: (count: string) => `${count} without a figure`,
  expectedJobs: 'Expected jobs',
  expectedCapital: (currency: string) => `Expected capital, ${currency}`,
  judgedJobs: 'Expected jobs, by judgement',
  rangeHint: '10th to 90th percentile',
  atMost: (all: string) => `${all} were all won`,
  without: (count: string) => `${count} not judged`,
  strip: {
    label: 'What this stream may bring', jobs: { retention: 'Jobs at risk, weighted', other: 'Jobs at stake, weighted' }, jobsRange: (lo: string, hi: string) => `${lo} to ${hi}`, jobsNote: (all: string) => `of ${all} in all`, leftOut: (count: string) => `${cases(count)} not counted`,
    kept: { retention: (year: string) => `Kept and verified, ${year}`, other: (year: string) => `Created and verified, ${year}` }, announced: (jobs: string) => `announced ${jobs}`,
    decision: 'Median days to decision', decisionNote: (days: string) => `90th percentile ${days}`, decisionOf: (reached: string, waiting: string) => `${reached} there, ${waiting} not yet`,
    won: { retention: 'Qualified to kept', other: 'Qualified to won' }, wonNote: (won: string, closed: string) => `${won} of ${cases(closed)}`, interval: (lo: string, hi: string) => `${lo} to ${hi}`,
    means: 'What these figures mean', define: (label: string) => `What ${label.toLowerCase()} means`,
    jobsHow: 'Jobs of the open cases, each times the probability of its stage: (won + 1) / (closed + 2) over the cases of five years that went through it and ended. The range runs from the 10th to the 90th percentile of the sum if cases end independently of one another. Only of cases you may read.',
    keptHow: 'Jobs verified with a day in this year; announced are those with an announcement in this year. What a claim rests on stands in the claim ledger. Only of cases you may read.',
    decisionHow: 'Days from the day a case began to its first day in decision, or to its being won, by Kaplan-Meier over the cases begun within five years: one that is not there yet counts for as long as it lasts, one that was lost or rests until that day.',
    wonHow: 'Of the cases that went through Qualified and ended within five years, the share that was won, with Wilson\'s 95 % interval.',
  },
  conversion: {
    title: 'Which stages do cases leave forwards?', caption: 'Conversion by stage', ended: 'Ended', further: 'Went further', share: 'Conversion', interval: '95 % interval',
    how: 'Conversion = visits of the stage that went further (a later stage, or won) / visits of it that ended in the time counted. Open visits count in neither; a case that came back counts each time. The interval is Wilson\'s 95 %.',
    drawn: 'Conversion by stage with its 95 % interval; the table below says the same',
  },
  time: {
    title: 'How long do they stay?', caption: 'Time in stage, in days', ended: 'Ended', open: 'Still open', median: 'Median', p75: '75th percentile', p90: '90th percentile',
    how: 'Days from entering a stage to leaving it, by Kaplan-Meier over the visits entered in the time counted: a visit that is still open counts for as long as it has lasted. A percentile that too few have reached is not shown. A case is stale beyond the 75th percentile of its stage.',
    drawn: 'Median to 90th percentile of the days in each stage; the table below says the same',
  },
  throughput: {
    title: 'How many come in, and how many close?', caption: 'Cases by period', opened: 'Opened', won: 'Won', lost: 'Lost', rested: 'Laid to rest',
    how: 'Moves by the day they were made: a case that was lost, reopened and won counts as lost and as won. The last period is not over yet.',
    drawn: 'Cases opened, won and lost in each period; the table below says the same',
  },
  ageing: {
    title: 'How long have the open ones waited?', caption: 'Open visits by the days they have lasted', unit: 'cases, by days', oldest: 'Oldest', bands: ['up to 30', '31 to 90', '91 to 180', '181 to 365', 'over 365'], total: 'Open',
    how: 'Days each open case has been in its present stage, today.',
    drawn: 'Open cases of each stage by how long they have been in it; the table below says the same',
  },
  odds: {
    title: 'What may the open cases bring?', caption: 'Expected jobs by stage', won: 'Won', closed: 'Closed', p: 'Probability', open: 'Open', jobs: 'Expected jobs', range: '10th to 90th percentile', unstated: 'Without a figure',
    how: 'Probability of a stage = (won + 1) / (closed + 2) over the cases of the last five years that went through it and were won or lost. Expected jobs = the sum of jobs times probability. The range runs from the 10th to the 90th percentile of the sum if cases end independently of one another. What somebody judged of a case stands apart and is never mixed in.',
    method: (method: OutcomeMethod) => `The range is ${methods[method]}.`,
  },
  forecast: {
    title: 'Did forecasts hold?', caption: 'Forecasts at quarter end and what came of them', quarter: 'Quarter', takenOn: 'Taken', cases: 'Cases', expected: 'Expected jobs', range: '10th to 90th percentile', actual: 'Jobs that came', error: 'Difference',
    waiting: 'still open', sample: 'sample', meanError: 'Mean difference', meanAbsolute: 'Mean absolute difference', inside: 'Forecasts that held', insideOf: (within: string, of: string) => `${within} of ${of} settled`,
    none: 'No forecast has been taken yet', noneHint: 'One is taken by itself in the week after a quarter ends, and never later: a forecast that is made up afterwards proves nothing.',
    how: 'Stored in the week after a quarter ends, from the cases open then and the probabilities of that day. What came: the jobs, as forecast, of those of its cases that were won. A forecast is settled when all its cases are won or lost, or after two years. A range from the 10th to the 90th percentile should hold about eight times in ten.',
    drawn: 'Expected jobs of each quarter with the range, and the jobs that came; the table below says the same',
  },
  cohort: {
    title: 'What became of those opened together?', caption: 'Cases by the quarter they were opened in', opened: 'Opened', reached: (stage: string) => `Reached ${stage.toLowerCase()}`, won: 'Won', lost: 'Lost', dormant: 'Dormant', open: 'Open',
    how: 'Each row is one quarter\'s cases and where they are today. Young quarters have had less time: compare down a column with that in mind.',
  },
  behind: {
    title: 'The cases behind a figure', counts, back: 'Back to the flow', caption: 'Cases', caseName: 'Case', stageThen: 'Stage', on: 'Day', left: 'Ended', days: 'Days', to: 'Went to', now: 'Now', jobs: 'Jobs', noJobs: 'not stated',
    hidden: 'code name only', further: 'that went further', openNow: 'open today', inStage: (stage: string) => `stage ${stage}`, led: (stage: string) => `to ${stage}`, from: (day: string) => `from ${day}`, until: (day: string) => `until ${day}`, lasting: (least: string, most: string) => `lasting ${least} to ${most} days`, lastingOver: (least: string) => `lasting ${least} days or more`,
    shown: (shown: string, all: string) => (shown === all ? cases(all) : `The latest ${shown} of ${cases(all)}.`), none: 'No case is behind this figure', noneHint: 'It is a zero that is known: nothing of the kind happened.',
  },
};
