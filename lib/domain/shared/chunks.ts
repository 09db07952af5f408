/** A list in pieces of at most `size`, in order; an empty list has none. RangeError unless size is a whole number above 0. */
export const chunks = <Item>(items: readonly Item[], size: number): Item[][] => {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`A piece holds at least one item, got ${size}`);
  const pieces: Item[][] = [];
  for (let start = 0; start < items.length; start += size) pieces.push(items.slice(start, start + size));
  return pieces;
};
