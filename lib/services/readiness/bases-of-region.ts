import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { regionMembers, regions } from '@/db/schema';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

/** A region's name and the base regions sites are coded with. Throws notFound for an unknown one. */
export const basesOfRegion = async (db: Handle, code: string) => {
  const [region] = await db.select({ code: regions.code, name: regions.name }).from(regions).where(eq(regions.code, code));
  if (!region) throw notFound(messages.errors.unknownRecord);
  const members = await db.select({ code: regionMembers.memberCode }).from(regionMembers).where(eq(regionMembers.regionCode, code));
  return { ...region, bases: members.length > 0 ? members.map((one) => one.code) : [code] };
};
