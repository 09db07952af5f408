import type { GapVerdict } from '@/lib/domain/targeting/supply-gap';
import type { TrendReading } from '@/lib/domain/targeting/trend-reading';

const verdicts: Record<GapVerdict, string> = { gap: 'Supply gap', perhaps: 'To be looked into', introduce: 'Introduce first', met: 'Met' };
const verdictWhys: Record<GapVerdict, string> = {
  gap: 'no firm here does it, and its industry is thinner here than in the reference', perhaps: 'no gap that figures show: a firm may be missing in the register', introduce: 'a firm here does it', met: 'the need was met',
};
const readings: Record<TrendReading, string> = {
  'at-risk-in-decline': 'Jobs at risk where jobs go already', 'at-risk-in-growth': 'Jobs at risk although the sub-cluster grows', outpaces: 'Expands where growth outpaces the reference', lags: 'Expands where growth lags the reference', thin: 'Would come to where the sub-cluster is thin', unknown: 'No figure to read it against', none: '',
};

export const targeting = {
  title: 'Targeting',
  sub: 'The pipeline beside the region\'s figures: where jobs are at risk against the trend, where expansion has the wind behind it, and what is bought from afar.',
  table: 'Cases beside the figures', tableHint: 'Open cases you may read, by sub-cluster and region. Growth is per year, over the years of the table; beside the reference in percentage points.',
  columns: { part: 'Sub-cluster', region: 'Region', lq: 'LQ', growth: 'a year', figures: 'Figures', beside: 'beside the reference', retention: 'Jobs at risk', expansion: 'At stake, expansion', attraction: 'At stake, attraction', reading: 'What it says', open: 'Open a case', next: 'Next' },
  none: 'No open case names its sub-cluster and region', noneHint: 'Say on a case which sub-cluster it belongs to and where, and it stands here beside the figures.',
  cases: (count: string) => `${count} ${count === '1' ? 'case' : 'cases'}`, jobs: (jobs: string, cases: string) => `${jobs} (${cases})`, notStated: (cases: string) => `not stated (${cases})`,
  figuresOf: (region: string) => `figures of ${region}`, firms: 'Firms', figures: 'Figures', unplaced: (count: string) => `${count} open ${count === '1' ? 'case names' : 'cases name'} no sub-cluster or region.`,
  streamsShort: { retention: 'Retention', expansion: 'Expansion', attraction: 'Attraction' }, points: (value: string) => `${value} points`, percentYear: (value: string) => value,
  beside: {
    lead: (region: string, reference: string) => `Beside the pipeline, in ${region} and ${reference}:`, grows: (growth: string, from: string, to: string) => `${growth} a year from ${from} to ${to}`,
    points: (points: string, more: boolean) => `, ${points} points ${more ? 'more' : 'less'} than there over these years`, unknown: 'No growth is published for',
  },
  readings, years: (from: string, to: string) => `${from} to ${to}`,
  needs: {
    title: 'What is bought from afar', hint: 'A need voiced in a contact, the industry that could meet it, and whether a firm here does. Where none does and the industry is thin here, it is an attraction target with a buyer already named.',
    empty: 'No need noted yet', emptyHint: 'When a firm says what it must buy from outside the region, note it here with the contact in which it said so.',
    columns: { need: 'Need', buyer: 'Anchor buyer', industry: 'Industry', where: 'Sub-cluster and region', local: 'Firms here', lq: 'LQ', verdict: 'Reading', deeds: 'Next' },
    note: 'Note a need', noted: 'Noted', source: 'Contact and who said so', who: 'Who said so', text: 'What is needed', part: 'Sub-cluster that could meet it', region: 'Region', industry: 'Industry', industryHint: 'By NAICS code or words; without it nobody can say whether a firm here does it.',
    noIndustry: 'no industry named', met: 'Met', metTitle: 'The need was met', metOn: 'On', metHow: 'How', metDone: 'Noted as met', metOf: (day: string) => `met ${day}`, openCase: 'Open a case', voiced: (day: string) => `voiced ${day}`, contact: (day: string, text: string, firm: string) => `${firm}, ${day}: ${text}`,
    more: (count: string) => `and ${count} more`, lqOf: (lq: string) => lq, archive: 'Archive', archived: 'Archived', buyerOf: 'bought by', yearly: 'Bought a year', yearlyUnknown: 'Not said', bands: { under_25k: 'under $25,000 a year', '25k_100k': '$25,000 to $100,000 a year', '100k_500k': '$100,000 to $500,000 a year', '500k_2m': '$500,000 to $2 million a year', over_2m: 'over $2 million a year' },
    lineLq: (lq: string, line: string, region: string, year: string) => `LQ ${lq} in ${region}, ${year}, of the line that holds it (${line}).`, partLq: (lq: string, region: string) => `LQ of the sub-cluster in ${region}: ${lq}.`,
    ofContact: 'Bought from afar', noneOfContact: 'Nothing was said of what is bought from afar.', list: 'All needs',
  },
  verdicts, verdictWhys,
  warning: {
    title: 'Early warning', hint: 'Red flags of firms come before the official figures by a year or two. Flags are counted by the month they were raised, of firms of the sub-cluster; only flags you may read.',
    part: 'Sub-cluster', show: 'Show', flags: 'Red flags', firms: 'Firms', lq: 'LQ', growth: 'Growth', year: 'Year', drawn: 'Red flags raised in each month; the table below says the same by year, beside the official figures', caption: 'Red flags by year beside the official LQ', noYear: 'not in this table', table: (title: string) => `The LQ of each year is of one table: ${title}.`, latest: (year: string, lq: string) => `Another table tells ${year}: LQ ${lq}. The two are not one series.`, notCounted: 'not counted so far back', none: 'no flag', chart: 'Flags by month', region: (name: string) => `LQ of ${name}`,
  },
  refusals: { source: 'Choose the contact in which it was said.', notThere: 'That organization took no part in the contact.', before: 'That is before it was voiced.', settled: 'It was met already.' },
};
