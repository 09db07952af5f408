/** Several values as one cell, each once, that `splitCell` takes apart again: one that holds a dividing mark stands in quotation marks. Null for none. */
export const joinCell = (values: readonly (string | null)[]): string | null => {
  const once = [...new Set(values.flatMap((value) => value ?? []))];
  return once.length === 0 ? null : once.map((value) => (/[;|,\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join('; ');
};
