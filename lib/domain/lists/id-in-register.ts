import { externalKey, type RegisterImage } from './register-image';

/** The id here of the record a list names by an id: one it came with, or its own where the list was taken out of this register; else null. */
export const idInRegister = ({ externals, organizations, people }: RegisterImage, record: 'organization' | 'person', id: string): string | null => {
  const held = record === 'organization' ? organizations : people;
  const here = externals.get(externalKey(record, id)) ?? id;
  return held.has(here) ? here : null;
};
