/**
 * The firms that are counted: in batches of `least` by when they were first heard, the last batch once it is full. Looked
 * at again after one more interview, a figure then changes by a whole batch or not at all, and never by one firm's answer.
 */
export const wholeBatches = <Firm>(inOrder: readonly Firm[], least: number): readonly Firm[] =>
  inOrder.slice(0, Math.floor(inOrder.length / least) * least);
