export type Delivery = { readonly id: string; readonly amountCents: number | null; readonly minutes: number | null; readonly strikesId: string | null };

/** The deliveries that count: none that was struck, and none that strikes. */
export const countedDeliveries = <Row extends Delivery>(deliveries: readonly Row[]): Row[] => {
  const struck = new Set(deliveries.flatMap(({ strikesId }) => strikesId ?? []));
  return deliveries.filter(({ id, strikesId }) => strikesId === null && !struck.has(id));
};
