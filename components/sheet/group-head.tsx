import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { cellWords } from './cell-words';
import { choicesOf, type SheetChoices } from './sheet-choices';
import { setOf } from '@/lib/domain/sheet/set-text';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import type { Summary } from './use-summary';

interface GroupHeadProps {
  group: Summary['groups'][number];
  by: readonly SheetField[];
  choices: SheetChoices;
  today: string;
  open: boolean;
  span: number;
  index: number;
  onToggle: () => void;
}

/** A group of what rows have several of is of all of it. */
const asCell = ({ type }: SheetField, value: string | number | boolean | null) => (type === 'many' && typeof value === 'string' ? setOf(value) : value);

/** The head of a group: what its rows have in common and how many they are; pressed it closes. */
export function GroupHead({ group, by, choices, today, open, span, index, onToggle }: GroupHeadProps) {
  const { sheet: words } = messages;
  const label = by.map((field, at) => cellWords(field, asCell(field, group.values[at] ?? null), choicesOf(field, choices), today) || words.noValue).join(', ');
  return (
    <tr className="group" aria-rowindex={index + 2}>
      <th scope="rowgroup" colSpan={span}>
        <button type="button" aria-expanded={open} onClick={onToggle}>{label} <span className="muted">{words.rows(format.number(group.rows), group.rows === 1)}</span></button>
      </th>
    </tr>
  );
}
