/** Whether at most one typing error lies between two texts: one letter left out, added, replaced, or two neighbours swapped. */
export const withinOneError = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [leftA, leftB] = [endA - from, endB - from];
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
};

/** Whether a text begins with something at most one typing error away from `start`. */
export const beginsWithinOneError = (text: string, start: string): boolean =>
  [start.length, start.length - 1, start.length + 1].some((length) => length > 0 && withinOneError(text.slice(0, length), start));
