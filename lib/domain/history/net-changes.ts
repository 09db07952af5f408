export type Row = Readonly<Record<string, unknown>>;

/** A row as one step of an action found and left it: an insert has no `before`, a delete no `after`, an update the changed fields alone. */
export type RowChange = { table: string; key: string; before: Row | null; after: Row | null };

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

type Sum = RowChange & { kind: 'inserted' | 'deleted' | 'updated' | 'replaced' };

const begin = (change: RowChange): Sum => ({ ...change, kind: change.before === null ? 'inserted' : change.after === null ? 'deleted' : 'updated' });

/** One step more; null where a row that came in the action also went in it. */
const add = (sum: Sum, { before, after }: RowChange): Sum | null => {
  if (before === null) return { ...sum, kind: 'replaced', after };
  if (after !== null) {
    return sum.kind === 'updated' ? { ...sum, before: { ...before, ...sum.before }, after: { ...sum.after, ...after } } : { ...sum, after: { ...sum.after, ...after } };
  }
  if (sum.kind === 'inserted') return null;
  return { ...sum, kind: 'deleted', before: sum.kind === 'updated' ? { ...before, ...sum.before } : sum.before, after: null };
};

const pick = (row: Row | null, fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, row?.[field] ?? null]));

/** Of an update the fields that differ in the end; null where none does. */
const differing = ({ before, after, table, key }: Sum, ignored: readonly string[]): RowChange | null => {
  const fields = Object.keys({ ...before, ...after }).filter((field) => !ignored.includes(field) && !same(before?.[field], after?.[field]));
  return fields.length > 0 ? { table, key, before: pick(before, fields), after: pick(after, fields) } : null;
};

/**
 * What an action changed in the end, row by row, from its steps in their order: a row written twice is one change, a row that came and went is none,
 * and a part that was removed and written anew as it was is none. `ignored` are fields nobody means (version, updated at and by).
 */
export const netChanges = (steps: readonly RowChange[], ignored: readonly string[]): RowChange[] => {
  const sums = new Map<string, Sum>();
  for (const step of steps) {
    const name = `${step.table} ${step.key}`;
    const sum = sums.get(name);
    const next = sum ? add(sum, step) : begin(step);
    if (next) sums.set(name, next);
    else sums.delete(name);
  }
  return [...sums.values()].flatMap((sum) => {
    if (sum.kind === 'updated' || sum.kind === 'replaced') return differing(sum, ignored) ?? [];
    const { table, key, before, after } = sum;
    return [{ table, key, before, after }];
  });
};
