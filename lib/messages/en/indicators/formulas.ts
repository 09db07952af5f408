export const formulas = {
  title: 'Formulas and sources',
  sub: 'Every formula a figure here can open to, and every table loaded with its licence.',
  formulas: 'Formulas',
  symbols: 'e = count of the table (jobs, experienced labour force, establishments), i industry, r region, n reference, 0 base year, 1 end year, T years, s share, g growth, w weight, f firm.',
  sources: 'Tables loaded',
  sourcesNote: 'newest figures first; earlier vintages stay open',
  unit: 'Unit', source: 'Source', version: 'Version',
  timeSeries: { yes: 'allows growth', no: 'one date: no growth' },
  employment: { no: 'counts no jobs' },
};
