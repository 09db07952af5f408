/**
 * Which cells of a distribution stay hidden when its total is printed: 'all', or a set of positions.
 *
 * Cells with 1 to `least` - 1 firms are hidden first. Where what the printed cells leave over would give them away (one
 * hidden cell; all of them 1, or all of them `least` - 1; fewer than `least` firms together), the smallest printed cell is
 * hidden too, with every other of the same size: which of the hidden ones was small can then not be told, not even by
 * somebody who knows this rule. Where no cell with a firm in it would be left in print, none is printed at all.
 * `counts` are firms and not negative; every firm is in exactly one cell. Source: domain.md C6, secondary suppression.
 */
export const hiddenCells = (counts: readonly number[], least: number): 'all' | ReadonlySet<number> => {
  const positions = counts.map((_, at) => at);
  const small = positions.filter((at) => counts[at]! > 0 && counts[at]! < least);
  if (small.length === 0) return new Set();

  const together = small.reduce((sum, at) => sum + counts[at]!, 0);
  const undecided = small.length > 1 && together >= least && together > small.length && together < small.length * (least - 1);
  const printed = positions.filter((at) => counts[at]! >= least);
  const smallest = Math.min(...printed.map((at) => counts[at]!));
  const hidden = undecided ? small : [...small, ...printed.filter((at) => counts[at] === smallest)];
  return hidden.length === positions.filter((at) => counts[at]! > 0).length ? 'all' : new Set(hidden);
};
