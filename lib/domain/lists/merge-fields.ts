import { givenBefore, type Base } from './given-before';
import { mergeField } from './merge-field';
import { onConflict, type RowPlot } from './row-plot';
import type { ListRecord } from './list-record';

type Named = { id: string; name: string; record: ListRecord; base: Base };
type Rules<Fields> = Partial<{ [Field in keyof Fields]: (a: never, b: never) => boolean }>;

/** What a conflict shows of a value. */
const told = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? ''));

/**
 * The fields of a record with what the row gives them, field by field; conflicts are noted with both values. Answers the fields, and
 * whether any of them changes. `Fields` are compared as they are kept, or by the rule named for them.
 */
export const mergeFields = <Fields extends object>(
  plot: RowPlot, { id, name, record, base }: Named, theirs: Fields, given: Partial<Fields>, rules: Rules<Fields> = {},
): { fields: Fields; changes: boolean } => {
  const fields = { ...theirs };
  let changes = false;
  for (const field of Object.keys(given) as (keyof Fields & string)[]) {
    const value = given[field] as unknown;
    if (value === undefined) continue;
    const path = `${record}.${field}`;
    const rule = rules[field] as ((a: unknown, b: unknown) => boolean) | undefined;
    const held = theirs[field] as unknown;
    const merged = mergeField<unknown>({
      ...givenBefore(base, field, plot.load), theirs: Array.isArray(held) && held.length === 0 ? null : held ?? null, given: value,
      same: rule ?? ((a, b) => JSON.stringify(a) === JSON.stringify(b)), onConflict: onConflict(plot, path),
    });
    if (merged.how === 'conflict') plot.findings.push({ kind: 'conflict', record, recordId: id, name, field, theirs: told(theirs[field]), given: told(value) });
    if (merged.how === 'update' || (merged.how === 'conflict' && merged.value === value)) {
      fields[field] = merged.value as Fields[keyof Fields & string];
      changes = true;
    }
  }
  return { fields, changes };
};
