import { groupBy } from '../../shared/group-by';
import { circleKey, type Heard } from './who-knows';

/**
 * The firms that are counted: in batches of `least` by when they were first heard, the last batch once it is full. Looked
 * at again after one more interview, a figure then changes by a whole batch or not at all, and never by one firm's answer.
 * Every circle of readers fills batches of its own: what two readers are told then differs by whole batches as well.
 */
export const wholeBatches = <Firm extends Heard>(inOrder: readonly Firm[], least: number): readonly Firm[] => {
  const circles = groupBy(inOrder, circleKey);
  const counted = new Set([...circles.values()].flatMap((firms) => firms.slice(0, Math.floor(firms.length / least) * least)));
  return inOrder.filter((firm) => counted.has(firm));
};
