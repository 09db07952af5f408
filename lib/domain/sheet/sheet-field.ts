/** What a column of a list holds; it decides how the column is compared, sorted, filled in and summed. */
export const FIELD_TYPES = ['text', 'number', 'date', 'instant', 'choice', 'many', 'flag'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One column a list can show. A list is declared once, here; services say where its values are, messages what it is called. */
export type SheetField = {
  id: string;
  type: FieldType;
  /** Stands in the list until somebody chooses columns. */
  shown?: boolean;
  /** In pixels, until somebody draws it wider. */
  width: number;
  /** How it is drawn where its type does not say enough; of 'some', none is left empty. */
  as?: 'name' | 'dots' | 'email' | 'website' | 'level' | 'told' | 'year' | 'some' | 'percent';
  /** Which list of choices its codes are named by; without one a choice is its own name. */
  choices?: string;
  /** The field of the record that a cell changes; without one it is only read. */
  edits?: string;
  /** Must not be emptied. */
  needed?: boolean;
  /** Texts are compared by their folded key; others by lower case alone. */
  folded?: boolean;
  groups?: boolean;
  totals?: boolean;
  sorts?: boolean;
  filters?: boolean;
};

export const fieldOf = (fields: readonly SheetField[], id: string): SheetField | undefined => fields.find((field) => field.id === id);

/** The columns a list opens with, in their order. */
export const shownAtFirst = (fields: readonly SheetField[]): string[] => fields.filter(({ shown }) => shown).map(({ id }) => id);
