import { asc, gt } from 'drizzle-orm';
import { z } from 'zod';
import { auditEvents, auditHead } from '@/db/schema';
import { query } from '@/lib/services/define';
import { SYSTEM } from './access-world';

const head = query({
  name: 'test.head', permission: 'audit.read', input: z.strictObject({}),
  run: async ({ db }) => (await db.select().from(auditHead))[0]?.seq ?? 0,
});
const after = query({
  name: 'test.after', permission: 'audit.read', input: z.strictObject({ seq: z.number() }),
  run: ({ db }, { seq }) => db.select().from(auditEvents).where(gt(auditEvents.seq, seq)).orderBy(asc(auditEvents.seq)),
});

/** The events an act leaves behind. */
export const eventsOf = async (act: () => Promise<unknown>) => {
  const before = await head(SYSTEM, {});
  await act();
  return after(SYSTEM, { seq: before });
};
