import type { SheetField } from './sheet-field';

/** The columns of the register's people. Of those who asked not to be contacted no address is handed out, nor asked after. */
export const PEOPLE_FIELDS = [
  { id: 'name', type: 'text', as: 'name', folded: true, width: 220, shown: true },
  { id: 'given', type: 'text', width: 140, edits: 'givenName' },
  { id: 'family', type: 'text', width: 140, edits: 'familyName' },
  { id: 'roles', type: 'many', width: 320, shown: true, sorts: false, filters: false },
  { id: 'organization', type: 'text', folded: true, width: 220, groups: true },
  { id: 'email', type: 'text', as: 'email', width: 230, shown: true, edits: 'email' },
  { id: 'phone', type: 'text', width: 150, shown: true, edits: 'phone' },
  { id: 'prefers', type: 'choice', choices: 'channels', width: 120, shown: true, edits: 'preferredChannel', groups: true },
  { id: 'contact', type: 'flag', width: 130, groups: true },
  { id: 'lastContact', type: 'date', width: 120 },
  { id: 'updated', type: 'instant', width: 120 },
] as const satisfies readonly SheetField[];
export type PeopleFieldId = (typeof PEOPLE_FIELDS)[number]['id'];
