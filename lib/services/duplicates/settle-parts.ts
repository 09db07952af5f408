import { and, eq, inArray } from 'drizzle-orm';
import { directoryEntries, organizationIndustries } from '@/db/schema';
import { onceByFold } from '@/lib/domain/register/once-by-fold';
import type { Handle } from '@/db/database';

/** Before rows are moved: what `from` brings to what both have one of. One main industry stays, and shares that would be more than the whole are left unsaid. */
export const settleParts = async (db: Handle, { from, into }: { from: string; into: string }) => {
  const of = (id: string) => db.select().from(organizationIndustries).where(eq(organizationIndustries.organizationId, id));
  const [own, coming] = [await of(into), await of(from)];
  const fresh = coming.filter(({ naicsCode }) => !own.some((one) => one.naicsCode === naicsCode));
  const whole = [...own, ...fresh].reduce((sum, { share }) => sum + (share ?? 0), 0);
  const codes = fresh.map(({ naicsCode }) => naicsCode);
  const these = and(eq(organizationIndustries.organizationId, from), inArray(organizationIndustries.naicsCode, codes));
  if (codes.length > 0 && whole > 1) await db.update(organizationIndustries).set({ share: null }).where(these);
  if (codes.length > 0 && own.some(({ primary }) => primary)) await db.update(organizationIndustries).set({ primary: false }).where(these);
  const [entry] = await db.select().from(directoryEntries).where(eq(directoryEntries.organizationId, into));
  const [other] = await db.select().from(directoryEntries).where(eq(directoryEntries.organizationId, from));
  if (entry && other) {
    await db.update(directoryEntries)
      .set({ capabilities: onceByFold([...entry.capabilities, ...other.capabilities]), phone: entry.phone ?? other.phone, email: entry.email ?? other.email })
      .where(eq(directoryEntries.id, entry.id));
  }
};
