import { and, eq, isNull } from 'drizzle-orm';
import { activities, industries, participations, regions, supplyNeeds } from '@/db/schema';
import { NeedInput } from '@/lib/domain/targeting/need-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { subclusterNames } from '../subcluster-names';
import { visibleActivities } from '../visible-activities';

const { errors } = messages;
const refuse = (field: string, message: string) => invalid(errors.invalid, { [field]: message });

/** Notes what an organization said it must buy from afar, as confidential as the contact in which it said so. */
export const noteNeed = command({
  name: 'targeting.note-need',
  permission: 'outreach.write',
  record: 'supply_need',
  input: NeedInput,
  run: async (ctx, { source, text, part, regionCode, naicsCode, yearlyBand }) => {
    const { db, now, actor } = ctx;
    const [activityId = '', organizationId = ''] = source.split(':');
    const [contact] = await db.select({ id: activities.id, on: activities.occurredOn, confidentiality: activities.confidentiality }).from(activities)
      .innerJoin(participations, and(eq(participations.activityId, activities.id), eq(participations.organizationId, organizationId)))
      .where(and(eq(activities.id, activityId), isNull(activities.archivedAt), visibleActivities(ctx)));
    if (!contact) throw refuse('source', messages.targeting.refusals.notThere);
    if (!(await subclusterNames(db)).has(part)) throw refuse('part', errors.unknownRecord);
    if ((await db.select({ code: regions.code }).from(regions).where(eq(regions.code, regionCode))).length === 0) throw refuse('regionCode', errors.unknownRecord);
    if (naicsCode !== null && (await db.select({ code: industries.code }).from(industries).where(eq(industries.code, naicsCode)).limit(1)).length === 0) throw refuse('naicsCode', errors.unknownRecord);
    const [clusterCode = '', subclusterCode = ''] = part.split('/');
    const made = {
      id: ctx.newId(), createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1, organizationId, activityId, text, clusterCode, subclusterCode, regionCode, naicsCode, yearlyBand,
      voicedOn: contact.on, metOn: null, metHow: null, confidentiality: contact.confidentiality, sample: false, archivedAt: null, archivedBy: null,
    };
    await db.insert(supplyNeeds).values(made);
    ctx.changed({ after: { ...made }, open: contact.confidentiality === 'internal' || contact.confidentiality === 'public' ? ['clusterCode', 'subclusterCode', 'regionCode', 'naicsCode', 'yearlyBand', 'voicedOn'] : [], level: contact.confidentiality });
    return { id: made.id, version: 1 };
  },
});
