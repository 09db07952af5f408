/** The published cells contradict each other: no values fit the sums and bounds. `cells` are the keys of the sum that fails. */
export class InfeasibleCells extends Error {
  override readonly name = 'InfeasibleCells';

  constructor(readonly cells: readonly string[]) {
    super(`No values fit the published sums: ${cells.join(', ')}`);
  }
}
