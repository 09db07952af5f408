import type { ExportFormat } from './export-format';

/** What can be taken out, and in which formats: a format stands only where its readers find what they expect. */
export const EXPORT_LISTS = {
  organizations: ['csv', 'xlsx', 'vcard', 'geojson', 'kumu'],
  people: ['csv', 'xlsx', 'vcard'],
  contacts: ['csv', 'xlsx'],
  'contact-table': ['csv', 'xlsx'],
  cases: ['csv', 'xlsx'],
  initiatives: ['csv', 'xlsx'],
  network: ['graphml', 'kumu'],
} as const satisfies Record<string, readonly ExportFormat[]>;
export type ExportList = keyof typeof EXPORT_LISTS;

export const exportListNamed = (name: string): ExportList | null => (name in EXPORT_LISTS ? (name as ExportList) : null);

/** The format an address names, where the list has it. */
export const exportFormatOf = (list: ExportList, name: string | null): ExportFormat | null => EXPORT_LISTS[list].find((format) => format === name) ?? null;
