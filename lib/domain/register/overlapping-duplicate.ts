import { overlaps, type Validity } from './validity';

export type DatedFact = Validity & {
  /** Absent while the fact is new. */
  id?: string;
  /** What makes two facts the same one: person, organization and title, for example. */
  sameness: string;
};

/**
 * The other fact that says the same for a common day, or null. A person may leave and come back (two facts, one after
 * the other), and may hold two titles at once; the same title twice on one day is a duplicate.
 */
export const overlappingDuplicate = <Fact extends DatedFact>(fact: DatedFact, others: readonly Fact[]): Fact | null =>
  others.find((other) => other.id !== fact.id && other.sameness === fact.sameness && overlaps(fact, other)) ?? null;
