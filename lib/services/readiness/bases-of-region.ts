import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { regionMembers, regions } from '@/db/schema';
import { messages } from '@/lib/messages';
import { regionInFull } from '@/lib/messages/region-in-full';
import { notFound } from '../errors';

/** A region's name, told from others of the same name, and the base regions sites are coded with. Throws notFound for an unknown one. */
export const basesOfRegion = async (db: Handle, code: string) => {
  const [region] = await db.select({ code: regions.code, name: regions.name, system: regions.system }).from(regions).where(eq(regions.code, code));
  if (!region) throw notFound(messages.errors.unknownRecord);
  const members = await db.select({ code: regionMembers.memberCode }).from(regionMembers).where(eq(regionMembers.regionCode, code));
  return { code, name: regionInFull(region), bases: members.length > 0 ? members.map((one) => one.code) : [code] };
};
