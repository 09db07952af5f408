import type { z } from 'zod';
import type { ListField } from './list-field';
import type { RowCells } from './row-cells';

/**
 * What a command's own schema makes of the values a row gives it, or null with the cells refused. `fieldOf` says which field of the list
 * a name of the input comes from.
 */
export const checkedBy = <Output>(schema: z.ZodType<Output>, input: unknown, row: RowCells, fieldOf: (name: string) => ListField): Output | null => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) row.refuse(fieldOf(String(path[0] ?? '')), message);
  return null;
};
