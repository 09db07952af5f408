import { eq } from 'drizzle-orm';
import { regions, users } from '@/db/schema';
import type { InitiativeInput } from '@/lib/domain/initiatives/initiative-input';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';
import { subclusterNames } from '../subcluster-names';

type Fields = Pick<InitiativeInput, 'clusterCode' | 'subclusterCode' | 'regionCode' | 'facilitatorId' | 'startedOn'>;

/** Refuses, by field, a cluster, part, region or facilitator nobody knows, and a start that is still to come. `kept`: who may stay though they left. */
export const checkInitiative = async ({ db, today }: QueryContext, given: Fields, kept: string | null) => {
  const { refusals } = messages.initiatives;
  const refused: Record<string, string> = {};
  const known = [...(await subclusterNames(db)).keys()];
  if (!known.some((one) => one.startsWith(`${given.clusterCode}/`))) refused.clusterCode = messages.errors.unknownRecord;
  else if (given.subclusterCode !== null && !known.includes(`${given.clusterCode}/${given.subclusterCode}`)) refused.subclusterCode = messages.errors.unknownRecord;
  const [region] = await db.select({ code: regions.code }).from(regions).where(eq(regions.code, given.regionCode));
  if (!region) refused.regionCode = messages.errors.unknownRecord;
  if (given.facilitatorId !== null && given.facilitatorId !== kept) {
    const [user] = await db.select({ disabledAt: users.disabledAt }).from(users).where(eq(users.id, given.facilitatorId));
    if (!user || user.disabledAt) refused.facilitatorId = refusals.facilitatorGone;
  }
  if (given.startedOn > today) refused.startedOn = refusals.inTheFuture;
  if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);
};
