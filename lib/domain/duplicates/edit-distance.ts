/**
 * Letters to change, add, drop or swap with a neighbour to make one word of another (optimal string alignment); more
 * than `most` is answered as `most` + 1.
 */
export const editDistance = (a: string, b: string, most: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let col = 1; col <= b.length; col += 1) {
      const cost = a[row - 1] === b[col - 1] ? 0 : 1;
      let best = Math.min((above[col] ?? 0) + 1, (line[col - 1] ?? 0) + 1, (above[col - 1] ?? 0) + cost);
      if (row > 1 && col > 1 && a[row - 1] === b[col - 2] && a[row - 2] === b[col - 1]) best = Math.min(best, (before[col - 2] ?? 0) + 1);
      line.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  return above[b.length] ?? most + 1;
};
