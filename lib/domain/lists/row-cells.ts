import type { CellProblem } from './row-draft';
import { joinsColumns } from './joins-columns';
import { listCell, proseCell } from './list-cell';
import type { ListField } from './list-field';

const PROSE: ReadonlySet<ListField> = new Set(['organization.about', 'person.about', 'activity.summary', 'activity.details']);

export type RowCells = {
  /** The text a field is given, its columns joined; '' for none. */
  text: (field: ListField) => string;
  has: (...fields: ListField[]) => boolean;
  /** Notes that a field cannot be taken: at the first of its columns that holds something, else at the first that is named. */
  refuse: (field: ListField, says: string) => void;
  leaveOut: (fields: Iterable<ListField>) => void;
  refused: () => readonly (CellProblem & { field: ListField })[];
};

/** The cells of one row by what their columns hold. */
export const rowCells = (cells: readonly string[], columns: readonly (ListField | null)[]): RowCells => {
  const places = new Map<ListField, number[]>();
  columns.forEach((field, at) => { if (field !== null) places.set(field, [...(places.get(field) ?? []), at]); });
  const out = new Set<ListField>();
  const problems: (CellProblem & { field: ListField })[] = [];
  const text = (field: ListField) => {
    if (out.has(field)) return '';
    const filled = (places.get(field) ?? []).map((at) => (PROSE.has(field) ? proseCell : listCell)(cells[at] ?? '')).filter(Boolean);
    const join = joinsColumns(field);
    return join === null ? filled[0] ?? '' : filled.join(join);
  };
  return {
    text,
    has: (...fields) => fields.some((field) => text(field) !== ''),
    refuse: (field, says) => {
      const at = places.get(field) ?? [];
      const column = at.find((place) => (cells[place] ?? '').trim() !== '') ?? at[0] ?? 0;
      if (!problems.some((problem) => problem.column === column)) problems.push({ field, column, value: cells[column] ?? '', says });
    },
    leaveOut: (fields) => { for (const field of fields) out.add(field); },
    refused: () => problems,
  };
};
