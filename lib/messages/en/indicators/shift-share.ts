import type { Denominator, SuppressedRule } from '@/lib/domain/indicators/shift-share/settle-rows';
import type { ShiftShareMethod, ShiftShareTerm } from '@/lib/domain/indicators/shift-share/shift-share-table';

const methods: Record<ShiftShareMethod, { name: string; short: string }> = {
  dunn: { name: 'Dunn: three components', short: 'Dunn 1960' },
  esteban: { name: 'Esteban-Marquillas: with allocation', short: 'Esteban-Marquillas 1972' },
  arcelus: { name: 'Arcelus: eight terms', short: 'Arcelus 1984' },
  dynamic: { name: 'Dynamic: year by year', short: 'dynamic, Barff and Knight 1988' },
};

const terms: Record<ShiftShareTerm, { title: string; says: (reference: string) => string }> = {
  ns: { title: 'Reference growth (NS)', says: (reference) => `what the industry would have gained had it grown as all of ${reference}` },
  im: { title: 'Industry mix (IM)', says: (reference) => `what it gained because the industry grows faster or slower in ${reference} than everything together` },
  rs: { title: 'Regional shift (RS)', says: (reference) => `what it gained because it did better or worse here than in ${reference}` },
  h: { title: 'Homothetic base (H)', says: (reference) => `the base the region would have with the structure of ${reference}` },
  c: { title: 'Net competitive (C)', says: () => 'regional shift of that base' },
  a: { title: 'Allocation (A)', says: () => 'regional shift of what the region has beyond or below that base' },
  t1: { title: 'T1', says: () => 'homothetic base, reference growth' },
  t2: { title: 'T2', says: () => 'base beyond it, reference growth' },
  t3: { title: 'T3', says: () => 'homothetic base, industry mix' },
  t4: { title: 'T4', says: () => 'base beyond it, industry mix' },
  t5: { title: 'T5', says: () => 'homothetic base, growth of the region beyond the reference' },
  t6: { title: 'T6', says: () => 'base beyond it, growth of the region beyond the reference' },
  t7: { title: 'T7', says: () => 'homothetic base, the industry beyond the region' },
  t8: { title: 'T8', says: () => 'base beyond it, the industry beyond the region' },
};

const suppressed: Record<SuppressedRule, { name: string; says: string }> = {
  drop: { name: 'Left out', says: 'an industry unknown in either place or year leaves the sums' },
  residual: { name: 'One row, undisclosed', says: 'published total minus the disclosed parts stands as one row, undisclosed' },
};

const denominators: Record<Denominator, { name: string; says: string }> = {
  published: { name: 'Published total', says: 'totals as published' },
  sum: { name: 'Sum of the parts', says: 'totals are the sum of the industries' },
};

export const shiftShare = {
  title: 'Where the growth came from',
  note: (method: string, years: string) => `shift-share, ${method}, ${years}`,
  ask: { label: 'How the growth is split', method: 'Method', suppressed: 'Unknown industries', denominator: 'Totals' },
  short: { ns: 'NS', im: 'IM', rs: 'RS' },
  methods, terms, suppressed, denominators,
  steps: { base: (year: number) => `In ${year}`, end: (year: number) => `In ${year}`, unallocated: 'Not split' },
  label: (region: string, reference: string, years: string, measure: string) => `${measure} of ${region} from ${years}, split into growth of ${reference}, industry mix and regional shift`,
  named: (method: string, suppressedRule: string, denominator: string) => `${method}; ${suppressedRule}; ${denominator}.`,
  residual: (value: string) => `The published total moved by ${value} more than its parts; that stands under Not split.`,
  leftOut: (count: number) => (count === 1 ? '1 industry is not split:' : `${count} industries are not split:`),
  leftOutOfTerms: (count: number) => `${count === 1 ? '1 industry lacks' : `${count} industries lack`} a term of this method, and the sums leave ${count === 1 ? 'it' : 'them'} out.`,
  cut: 'The axis does not start at 0; bars that stand on it are drawn broken.',
  caption: (region: string, years: string) => `Shift-share of ${region} by industry, ${years}`,
  columns: { industry: 'Industry', base: (year: number) => String(year), end: (year: number) => String(year), change: 'Change', standing: 'What it means', isNew: 'new here', unallocated: 'Not split' },
  total: 'All industries',
  totalSplit: 'All industries that are split',
  restUnknown: 'What the industries left out hold is withheld, so the bars and the last row are of the industries that are split, and nothing can be subtracted from the total.',
  undisclosed: 'Undisclosed industries together',
  refused: {
    table: (years: string, title: string) => `${years}: ${title}`,
    chosen: (table: string, why: string) => `No growth can be split in ${table}: ${why}.`,
    shown: (years: string, table: string) => `Shown instead, with its own years: ${years}, ${table}.`,
    open: 'Show the whole page with that table',
    whole: (why: string) => `This split is refused: ${why}.`,
    reset: 'Leave unknown industries out',
    otherMethod: 'Split by base and end year alone',
  },
  advice: { title: 'What one would do', none: 'No industry stands clearly in one of the four.' },
};
