import { classification } from './classification';
import type { CountSymbol } from '@/lib/domain/indicators/figure-kind';

const symbols: Record<CountSymbol, (region: string, reference: string) => string> = {
  e_ir: (region) => `the industry in ${region}`,
  e_r: (region) => `all industries in ${region}`,
  e_in: (_region, reference) => `the industry in ${reference}`,
  e_n: (_region, reference) => `all industries in ${reference}`,
};

export const figure = {
  title: 'Where a figure comes from',
  crumb: 'Figure',
  heading: (figure: string, subject: string) => `${figure}: ${subject}`,
  sub: (region: string, reference: string, years: string) => `${region}${region === reference ? '' : ` compared with ${reference}`}, ${years}`,
  fromRegister: (region: string) => `From the register, for ${region}`,
  value: 'The figure',
  formula: 'Formula',
  worked: 'With the figures',
  further: 'Formulas of its marks and parts',
  units: 'Unit',
  ruleSource: 'Source of the formula',
  version: (version: number) => `version ${version}`,
  inputs: 'Inputs',
  inputsCaption: 'Published figures that enter, with their marks',
  columns: { symbol: 'Symbol', what: 'What', year: 'Year', value: 'Value', status: 'Mark', cells: 'Made of' },
  symbols,
  oneCell: 'one published cell',
  cells: (count: number) => `the sum of ${count} published cells`,
  showCells: (count: number) => `Show the ${count} cells`,
  marks: {
    title: 'How sure is it?', interval: 'Interval', rounding: 'Rounding', plusMinus: 'Plus or minus one establishment', limit: 'Release limit', verdict: 'Class',
    intervalOf: (kind: string, low: string, high: string) => `${low} to ${high} (${kind})`,
    kinds: { count: '95% count interval', rounding: 'what rounding leaves open', survey: '95%, from the published standard error' },
    none: (reason: string) => `cannot be had: ${reason}`,
    roundingOf: (low: string, high: string) => `${low} to ${high}; for a sample survey this says nothing about its sampling error`,
    plusMinusOf: (minus: string, plus: string) => `${minus} with one fewer, ${plus} with one more`,
    below: (limit: string) => `the count lies under ${limit} persons, below which the survey does not release`,
    near: (limit: string) => `the count lies near ${limit} persons, below which the survey does not release`,
    clear: (limit: string) => `the count lies clear of ${limit} persons, below which the survey does not release`,
    noLimit: 'the table has none',
  },
  class: {
    title: 'Class scheme', name: 'Scheme', cutX: 'High from a location quotient of', cutY: (axis: string) => `Growing above, ${axis}`, note: 'What it means', edit: 'All class schemes',
  },
  source: {
    title: 'Source', table: 'Table', dataset: 'Title', provider: 'Publisher', vintage: 'Vintage', period: 'Reference period', retrieved: 'Retrieved', measure: 'Counts',
    rounding: 'Rounding', naics: 'Industries by', licence: 'Licence', note: 'To know', link: 'Open the source', total: 'Total', lines: 'Lines',
    roundings: {
      none: 'not rounded', base5: 'random rounding to base 5, each cell up to 4 off',
      unit: (unit: string) => `to a unit of ${unit}`,
    },
    survey: 'a sample survey', count: 'an administrative count', unstated: 'not stated whether a survey or a count',
    naicsVersion: classification,
    joined: (vintage: string, files: number) => `${vintage}, joined of ${files} files loaded under this name: none changed a figure of another`,
  },
  none: 'This figure cannot be opened: no table covers what it asks for.',
  missingWhy: (reason: string) => `There is no figure: ${reason}.`,
  bottomUp: {
    lead: 'From the register, firm by firm: jobs at its sites in the region times its share of sales to mining. A firm that states no share is counted as a firm and never as 0 jobs.',
    firms: 'Firms in the register', kinds: 'What they say', jobs: 'Jobs apart', total: 'Together', suggested: 'Suggested',
    withheld: 'Shown only where at least three firms speak and none holds more than 80% of the sum.',
  },
  coverage: 'Firms of the register over establishments in Canadian Business Counts. No such counts are loaded, so there is no figure: reason no-reference.',
};
