import type { Condition, FilterGroup, FilterNode, Operator } from './filter-node';
import { isSoundCondition } from './is-sound-condition';
import type { SheetField } from './sheet-field';

const DEEPEST = 4;
const MOST = 40;

/**
 * Reads what `filterText` wrote. Null when the text is no filter of this list (an unknown field, an operator that is not the field's, a
 * bracket that does not close, more than 40 conditions or 4 levels): half a filter would show what nobody asked for.
 */
export const readFilter = (text: string, fields: readonly SheetField[]): FilterNode | null => {
  let at = 0;
  let conditions = 0;
  const take = (sign: string): boolean => {
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const word = (): string => {
    let found = '';
    while (at < text.length && !';,:()'.includes(text[at] ?? '')) {
      if (text[at] === '~') at += 1;
      found += text[at] ?? '';
      at += 1;
    }
    return found;
  };
  const condition = (field: string): Condition | null => {
    conditions += 1;
    if (conditions > MOST || !take(':')) return null;
    const op = word() as Operator;
    const values: string[] = [];
    if (take(':')) do values.push(word()); while (take(','));
    const read = { field, op, values };
    return isSoundCondition(read, fields) ? read : null;
  };
  const parts = (depth: number): FilterNode[] | null => {
    const found: FilterNode[] = [];
    do {
      const part = node(depth);
      if (!part) return null;
      found.push(part);
    } while (take(';'));
    return found;
  };
  const node = (depth: number): FilterNode | null => {
    const name = word();
    if (text[at] !== '(') return condition(name);
    if ((name !== 'all' && name !== 'any') || depth >= DEEPEST) return null;
    at += 1;
    const inner = parts(depth + 1);
    return inner && take(')') ? { join: name, parts: inner } : null;
  };
  if (text === '') return null;
  const found = parts(0);
  if (!found || at !== text.length) return null;
  const [only] = found;
  return found.length === 1 && only && 'join' in only ? only : ({ join: 'all', parts: found } satisfies FilterGroup);
};
