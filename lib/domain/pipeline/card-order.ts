type Ordered = { id: string; slipping: unknown; stale: boolean; days: number };

const weight = ({ slipping, stale }: Ordered): number => (slipping === null ? 0 : 2) + (stale ? 1 : 0);

/** Within a column: those that slip first, then those that are stale, then the longest in the stage; equals by id. */
export const cardOrder = (a: Ordered, b: Ordered): number => weight(b) - weight(a) || b.days - a.days || (a.id < b.id ? -1 : 1);
