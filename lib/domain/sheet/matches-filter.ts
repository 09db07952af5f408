import { fold } from '../register/fold';
import { addDays } from '../shared/add-days';
import { isGroup, type Condition, type FilterNode } from './filter-node';
import { fieldOf, type SheetField } from './sheet-field';

/** A record as a filter sees it: by field, a text, a figure, a day, a choice, a list of them, a yes or no; null = nothing known. */
export type FilteredRecord = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const isEmpty = (value: FilteredRecord[string] | undefined): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const listed = (value: FilteredRecord[string] | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : isEmpty(value) ? [] : [String(value)]);

const holds = (record: FilteredRecord, { field, op, values }: Condition, fields: readonly SheetField[], today: string): boolean => {
  const value = record[field];
  const key = (text: string) => (fieldOf(fields, field)?.folded ? fold(text) : text.toLowerCase());
  const [given = ''] = values;
  switch (op) {
    case 'empty': return isEmpty(value);
    case 'filled': return !isEmpty(value);
    case 'yes': return value === true;
    case 'no': return value !== true;
    case 'any': return listed(value).some((one) => values.includes(one));
    case 'every': return values.every((one) => listed(value).includes(one));
    case 'none': return !listed(value).some((one) => values.includes(one));
    case 'not': return isEmpty(value) || key(String(value)) !== key(given);
    default:
  }
  if (isEmpty(value)) return false;
  if (op === 'has') return key(String(value)).includes(key(given));
  if (op === 'begins') return key(String(value)).startsWith(key(given));
  if (op === 'within') return String(value) >= addDays(today, -Number(given));
  if (op === 'older') return String(value) < addDays(today, -Number(given));
  if (typeof value === 'number') return op === 'is' ? value === Number(given) : op === 'from' ? value >= Number(given) : value <= Number(given);
  const text = String(value);
  if (op === 'from') return text >= given;
  if (op === 'to') return text <= given;
  return key(text) === key(given);
};

/**
 * Whether a record is in a filtered list: what the services ask of the database, said once in plain words and used to hold them to it.
 * What is not known is neither more nor less than anything, is not among any choices, and so is among 'none of' and 'is not'.
 */
export const matchesFilter = (record: FilteredRecord, node: FilterNode | null, fields: readonly SheetField[], today: string): boolean => {
  if (node === null) return true;
  if (!isGroup(node)) return holds(record, node, fields, today);
  return node.join === 'all' ? node.parts.every((part) => matchesFilter(record, part, fields, today)) : node.parts.some((part) => matchesFilter(record, part, fields, today));
};
