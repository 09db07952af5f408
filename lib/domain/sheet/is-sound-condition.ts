import { OPERATORS, LISTING, WORDLESS, type Condition } from './filter-node';
import { fieldOf, type SheetField } from './sheet-field';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;
const DAYS = /^\d{1,5}$/;

/** Whether a list with these fields can answer a condition: a field it filters by, an operator of its type, values of its form. */
export const isSoundCondition = ({ field: id, op, values }: Condition, fields: readonly SheetField[]): boolean => {
  const field = fieldOf(fields, id);
  if (!field || field.filters === false || !(OPERATORS[field.type] as readonly string[]).includes(op)) return false;
  if (WORDLESS.includes(op)) return values.length === 0;
  if (LISTING.includes(op)) return values.length > 0 && values.length <= 50 && values.every((value) => value !== '' && value.length <= 130);
  const [value = ''] = values;
  if (values.length !== 1 || value.trim() === '' || value.length > 200) return false;
  if (op === 'within' || op === 'older') return DAYS.test(value);
  if (field.type === 'number') return NUMBER.test(value);
  return field.type === 'text' || DAY.test(value);
};
