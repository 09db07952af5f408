import { classification } from './classification';

export const files = {
  download: 'Download',
  /** Read aloud in place of the bare name of a format. */
  label: (part: string, kind: string) => `${part} as ${kind}`,
  kinds: { csv: 'CSV', xlsx: 'XLSX', svg: 'SVG', png: 'PNG' },
  source: (provider: string, table: string, title: string, vintage: string) => `Source: ${provider}, ${table}: ${title}. Vintage: ${vintage}.`,
  period: (period: string, basis: string, naics: string) => `Reference period: ${period}; ${basis}; industries by ${classification(naics)}.`,
  licence: (licence: string) => `Licence: ${licence}`,
  retrieved: (day: string) => `Retrieved ${day}.`,
  place: (region: string, code: string, reference: string, referenceCode: string) => `Region: ${region} (${code}). Reference: ${reference} (${referenceCode}).`,
  reference: (name: string, code: string) => `Reference: ${name} (${code}).`,
  years: (years: string) => `Years: ${years}.`,
  scheme: (name: string, version: number, cutX: string, cutY: string) => `Class scheme: ${name}, version ${version}; high from LQ ${cutX}, growing above ${cutY}.`,
  industry: (title: string, codes: string) => `Industry: ${title} (NAICS ${codes}).`,
  register: (day: string) => `Bottom-up jobs: jobs of the register\u2019s firms by their share of sales to mining, as of ${day}; empty where they are withheld.`,
  cluster: (name: string, version: number) => `Cluster definition: ${name}, version ${version}.`,
  yesOrNo: (yes: boolean) => (yes ? 'yes' : 'no'),
  note: (note: string) => `To know: ${note}`,
  heads: {
    region: 'Region', code: 'Code', industry: 'Industry', level: 'Level', naics: 'NAICS', year: 'Year', count: 'Count', share: 'Share of the region', referenceShare: 'Share of the reference',
    lq: 'LQ', low: 'LQ low', high: 'LQ high', interval: 'Interval', symmetric: 'Symmetric LQ', reason: 'Why no LQ',
    base: 'Growth from', end: 'Growth to', growth: 'Growth over the span', cagr: 'Growth per year', differential: 'Percentage points above the reference', change: 'LQ change',
    growthReason: 'Why no growth', className: 'Class', sureness: 'Sureness', table: 'Growth from table', before: 'Base', after: 'End', total: 'Change', unallocated: 'Not split',
    kind: 'Kind of region', standardised: 'Standardised LQ', concentrated: 'Above the cut-off', standardisedReason: 'Why no standardised LQ',
    part: 'Sub-cluster or line', fit: 'How it fits', classReason: 'Why no class', bottomUp: 'Bottom-up jobs', firms: 'Firms in the register',
    notSplit: 'Why not split', standing: 'Allocation', index: 'Index', status: 'Mark', distance: 'Distance', why: 'Why no figure',
  },
};
