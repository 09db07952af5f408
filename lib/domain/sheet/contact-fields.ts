import type { SheetField } from './sheet-field';

/** The columns of logged contacts, of those the asker may read. */
export const CONTACT_FIELDS = [
  { id: 'day', type: 'date', as: 'name', width: 130, shown: true },
  { id: 'kind', type: 'choice', choices: 'activityKinds', width: 120, shown: true, groups: true },
  { id: 'summary', type: 'text', width: 310, shown: true, sorts: false },
  { id: 'organizations', type: 'many', width: 210, shown: true, sorts: false },
  { id: 'people', type: 'many', width: 220, sorts: false, filters: false },
  { id: 'author', type: 'choice', choices: 'colleagues', width: 150, shown: true, groups: true },
  { id: 'level', type: 'choice', as: 'level', choices: 'levels', width: 100, shown: true, groups: true },
  { id: 'place', type: 'text', width: 150, groups: true },
  { id: 'minutes', type: 'number', width: 100, totals: true },
  { id: 'openFollowUps', type: 'number', width: 120, totals: true },
] as const satisfies readonly SheetField[];
export type ContactFieldId = (typeof CONTACT_FIELDS)[number]['id'];
