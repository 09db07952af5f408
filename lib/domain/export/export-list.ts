import type { ExportFormat } from './export-format';

/** What can be taken out, and in which formats: a format stands only where its readers find what they expect. */
export const EXPORT_LISTS = {
  organizations: ['csv', 'xlsx', 'vcard', 'geojson', 'kumu'],
  sites: ['csv', 'xlsx'],
  links: ['csv', 'xlsx'],
  memberships: ['csv', 'xlsx'],
  people: ['csv', 'xlsx', 'vcard'],
  roles: ['csv', 'xlsx'],
  'people-memberships': ['csv', 'xlsx'],
  contacts: ['csv', 'xlsx'],
  'contact-table': ['csv', 'xlsx'],
  cases: ['csv', 'xlsx'],
  initiatives: ['csv', 'xlsx'],
  network: ['graphml', 'kumu'],
} as const satisfies Record<string, readonly ExportFormat[]>;
export type ExportList = keyof typeof EXPORT_LISTS;

/** What hangs on the records of a list, as lists of their own narrowed as it is. */
export const LISTS_OF: Partial<Record<ExportList, readonly ExportList[]>> = { organizations: ['sites', 'links', 'memberships'], people: ['roles', 'people-memberships'] };

export const exportListNamed = (name: string): ExportList | null => (name in EXPORT_LISTS ? (name as ExportList) : null);

/** The format an address names, where the list has it. */
export const exportFormatOf = (list: ExportList, name: string | null): ExportFormat | null => EXPORT_LISTS[list].find((format) => format === name) ?? null;
