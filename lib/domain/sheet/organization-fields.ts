import type { SheetField } from './sheet-field';

/** The columns of the register's organizations. Jobs are the sum of what open sites state; a town is that of the open site with the most. */
export const ORGANIZATION_FIELDS = [
  { id: 'name', type: 'text', as: 'name', folded: true, width: 214, shown: true, edits: 'legalName', needed: true },
  { id: 'subclusters', type: 'many', as: 'dots', choices: 'subclusters', width: 148, shown: true, sorts: false, groups: true },
  { id: 'kind', type: 'choice', choices: 'kinds', width: 120, shown: true, edits: 'kind', needed: true, groups: true },
  { id: 'status', type: 'choice', choices: 'statuses', width: 110, edits: 'status', needed: true, groups: true },
  { id: 'town', type: 'choice', width: 115, shown: true, groups: true },
  { id: 'region', type: 'choice', choices: 'regions', width: 170, groups: true },
  { id: 'jobs', type: 'number', as: 'told', width: 104, shown: true, totals: true },
  { id: 'industry', type: 'text', width: 220, groups: true },
  { id: 'tags', type: 'many', width: 180, edits: 'tags', sorts: false, groups: true },
  { id: 'owner', type: 'choice', choices: 'owners', width: 100, shown: true, edits: 'ownerId', groups: true },
  { id: 'lastContact', type: 'date', width: 96, shown: true },
  { id: 'followUps', type: 'number', as: 'some', width: 84, shown: true },
  { id: 'readiness', type: 'text', width: 150, sorts: false, filters: false },
  { id: 'website', type: 'text', as: 'website', width: 200, edits: 'website' },
  { id: 'businessNumber', type: 'text', width: 130, edits: 'businessNumber' },
  { id: 'founded', type: 'number', as: 'year', width: 100, edits: 'foundedYear', groups: true },
  { id: 'about', type: 'text', width: 260, edits: 'about', sorts: false },
  { id: 'rightsHolder', type: 'flag', width: 110, groups: true },
  { id: 'parent', type: 'text', folded: true, width: 200, groups: true },
  { id: 'updated', type: 'instant', width: 120 },
] as const satisfies readonly SheetField[];
export type OrganizationFieldId = (typeof ORGANIZATION_FIELDS)[number]['id'];
