const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const history = {
  title: 'Over the years',
  heading: (name: string) => `How the ${(name.split(',')[0] ?? name).toLowerCase()} cluster has done over the years`,
  sub: (region: string, reference: string, first: number, last: number) => `${region} compared with ${reference}, ${first} to ${last}, one table and one vintage throughout.`,
  ask: {
    over: 'Growth looks back', dataset: 'Table', years: (count: number) => plural(count, 'year', 'years'),
  },
  replaced: 'The table asked for holds a single date, so the newest one with several years is shown.',
  none: {
    title: 'No table shows this region over time',
    text: (region: string, reference: string) => `No loaded table that allows growth covers ${region} and ${reference} together. Choose an economic region, or load a table with several years.`,
    choose: 'Show an economic region',
  },
  parts: 'Sub-clusters',
  lines: 'Published lines that hold part of it',
  linesNote: 'They hold more of other industries than of the sub-cluster: read them for the surroundings, not for the cluster.',
  fits: { visible: 'all of it is published', 'stands-for': 'published lines stand for it', 'not-visible-at-depth': 'not visible at this industry depth' },
  lineNote: (code: string, holds: number, others: number) => `NAICS ${code}: ${plural(holds, 'industry', 'industries')} of it, ${plural(others, 'other', 'others')}`,
  columns: { year: 'Year', lq: 'LQ', class: 'Class', marks: 'Marks' },
  caption: (title: string, first: number, last: number) => `${title} year by year, ${first} to ${last}`,
  label: (title: string, measure: string, first: number, last: number) => `${title}, ${first} to ${last}: ${measure} as bars, location quotient as dots, class by year. The table holds every figure.`,
  file: (cluster: string, part: string | null, first: number, last: number) => `${cluster}${part ? `: ${part}` : ''} year by year, ${first} to ${last}`,
  all: 'All sub-clusters and lines',
  overText: (over: number) => `Growth and class of each year look back ${plural(over, 'year', 'years')}.`,
  lqAxis: 'Location quotient, log scale',
  /** Where a year has no figure. */
  gap: 'x',
  legend: (labels: readonly string[], over: number) => `Fields below the years: ${labels.join(', ')}, each by its first letters; growth over the ${plural(over, 'year', 'years')} before. Dashed: borderline. x: no figure for that year. A thick line is an interval, a thin one what rounding leaves open.`,
  register: (jobs: string, firms: string) => `From the register today: ${jobs} mining-weighted jobs (${firms}).`,
  registerNone: (reason: string) => `From the register today: no sum, ${reason}.`,
  coverage: (share: string) => `Coverage: ${share} of official establishments.`,
  coverageNone: (reason: string) => `Coverage: ${reason}.`,
  alarm: 'More firms than official establishments: one side is wrong.',
  hidden: (name: string) => `${name}: no published line of this table shows it apart.`,
  finer: 'The finer series of the reference',
};
