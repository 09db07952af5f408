/** How the days of a list are written where the year does not come first. `ask`: its cells do not tell, and nobody has said yet. */
export const DATE_ORDERS = ['day-first', 'month-first', 'ask'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const THREE = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})\b/;

/** The order of day and month in a list, from its cells: a number above 12 settles it. `ask` where none does and some could be read both ways. */
export const guessDateOrder = (cells: Iterable<string>): DateOrder => {
  let either = false;
  for (const cell of cells) {
    const [, first, second] = THREE.exec(cell) ?? [];
    if (first === undefined) continue;
    if (Number(first) > 12 && Number(second) <= 12) return 'day-first';
    if (Number(second) > 12 && Number(first) <= 12) return 'month-first';
    either ||= first !== second;
  }
  return either ? 'ask' : 'day-first';
};
