import { asc, inArray } from 'drizzle-orm';
import { pledgeDeliveries } from '@/db/schema';
import { chunks } from '@/lib/domain/shared/chunks';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from './define';

const AT_ONCE = 500;

/** Every entry of pledges the caller has already found visible, by pledge, the first first. */
export const deliveriesOf = async ({ db }: QueryContext, pledgeIds: readonly string[]) => {
  const rows = [];
  for (const some of chunks(pledgeIds, AT_ONCE)) rows.push(...await db.select().from(pledgeDeliveries).where(inArray(pledgeDeliveries.pledgeId, [...some])).orderBy(asc(pledgeDeliveries.deliveredOn), asc(pledgeDeliveries.at), asc(pledgeDeliveries.id)));
  const of = groupBy(rows, ({ pledgeId }) => pledgeId);
  return (pledgeId: string) => of.get(pledgeId) ?? [];
};
