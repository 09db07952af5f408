import { draftRow } from './draft-row';
import type { ListReference } from './list-reference';
import type { ListSettings } from './list-settings';
import { lookupKeys, type LookupKeys } from './lookup-keys';
import { planRow } from './plan-row';
import type { RegisterImage } from './register-image';
import { answersWithWords, meaningOf, mendedCells, NO_ANSWERS, type RowAnswers } from './row-answers';
import type { RowDraft } from './row-draft';
import type { Candidate, RowPlan } from './row-plan';

export type ListRow = { readonly line: number; readonly cells: readonly string[] };
export type DraftedPiece = { rows: { draft: RowDraft; cells: readonly string[]; answers: RowAnswers }[]; keys: LookupKeys };
type Answers = ReadonlyMap<number, RowAnswers>;

const isBlank = ({ cells }: ListRow) => cells.every((cell) => cell.trim() === '');

/** The rows of a piece as drafts, blank ones left out, with what they must be looked up by. */
export const draftPiece = (rows: readonly ListRow[], answers: Answers, settings: ListSettings, reference: ListReference): DraftedPiece => {
  const words = settings.words ?? [];
  const [columns, meant] = [[...new Set(words.map(({ column }) => column))], meaningOf(words)];
  const drafted = rows.filter((row) => !isBlank(row)).map(({ line, cells }) => {
    const said = answersWithWords(cells, answers.get(line) ?? NO_ANSWERS, columns, meant);
    const mended = mendedCells(cells, said);
    return { draft: draftRow(mended, line, settings, reference), cells: mended, answers: said };
  });
  return { rows: drafted, keys: lookupKeys(drafted.map(({ draft }) => draft), (line) => answers.get(line) ?? NO_ANSWERS) };
};

type Planned = {
  /** Organizations that may be the one a row names though they are written otherwise, by the line of the row. */
  near?: ReadonlyMap<number, readonly Candidate[]>;
  image: RegisterImage; settings: ListSettings; today: string; load: string; newId: () => string };

/** What every row of a drafted piece comes to, one after the other. */
export const planPiece = ({ rows }: DraftedPiece, { near, ...given }: Planned): RowPlan[] =>
  rows.map(({ draft, cells, answers }) => planRow({ ...given, draft, cells, answers, near: near?.get(draft.line) }));
