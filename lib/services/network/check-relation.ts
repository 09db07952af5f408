import { and, eq, isNull, or } from 'drizzle-orm';
import { activities, relations } from '@/db/schema';
import { ownershipCycle } from '@/lib/domain/network/ownership-cycle';
import { relationSameness } from '@/lib/domain/network/relation-sameness';
import { overlappingDuplicate } from '@/lib/domain/register/overlapping-duplicate';
import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { invalid, notFound } from '../errors';
import { visibleActivities } from '../visible-activities';
import { visibleDerived } from '../visible-derived';
import type { RelationFields } from './load-relation';
import { namesOfEnds } from './names-of-ends';
import { relationEnds } from './relation-ends';

/** The level of the contact it was learned in. Throws notFound when the actor may not read it. */
export const levelOfSource = async (ctx: CommandContext, activityId: string | null): Promise<Confidentiality> => {
  if (activityId === null) return 'public';
  const [found] = await ctx.db.select({ level: activities.confidentiality }).from(activities)
    .where(and(eq(activities.id, activityId), isNull(activities.archivedAt), visibleActivities(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  return found.level;
};

/** Refuses unknown or archived ends, the same relation twice on one day, and an owner who would own themselves; answers the level it carries. */
export const checkRelation = async (ctx: CommandContext, fields: RelationFields, id?: string): Promise<Confidentiality> => {
  const { refusals } = messages.network;
  const { from, to, between } = relationEnds(fields);
  const refuse = (end: 'from' | 'to' | 'kind' | 'validFrom', message: string) => {
    const field = end === 'kind' || end === 'validFrom' ? end : `${end}${between === 'person' ? 'PersonId' : 'OrganizationId'}`;
    return invalid(messages.errors.invalid, { [field]: message });
  };
  const named = await namesOfEnds(ctx.db, [from, to]);
  for (const [end, which] of [['from', from], ['to', to]] as const) {
    const it = named.get(which);
    if (it?.kind !== between) throw refuse(end, messages.errors.unknownRecord);
    if (it.archived) throw refuse(end, messages.register.refusals.archived);
  }
  // What the actor may not see refuses nothing: the refusal would tell of it.
  const seen = visibleDerived(ctx, relations);
  const [a, b] = between === 'person' ? [relations.fromPersonId, relations.toPersonId] : [relations.fromOrganizationId, relations.toOrganizationId];
  const others = await ctx.db.select().from(relations).where(and(or(and(eq(a, from), eq(b, to)), and(eq(a, to), eq(b, from))), seen));
  const sameness = (one: RelationFields) => relationSameness({ kind: one.kind, ...relationEnds(one) });
  if (overlappingDuplicate({ id, ...fields, sameness: sameness(fields) }, others.map((other) => ({ ...other, sameness: sameness(other) })))) {
    throw refuse('validFrom', refusals.same(named.get(to)?.name ?? to));
  }
  if (fields.kind === 'owns') {
    const owning = await ctx.db.select().from(relations).where(and(eq(relations.kind, 'owns'), seen));
    const way = ownershipCycle({ ...fields, from, to }, owning.filter((one) => one.id !== id).map((one) => ({ ...one, ...relationEnds(one) })));
    if (way) {
      const names = await namesOfEnds(ctx.db, way);
      throw refuse('to', refusals.ownsItself([...way, to].map((one) => names.get(one)?.name ?? one).join(' – ')));
    }
  }
  return strictest([fields.confidentiality, await levelOfSource(ctx, fields.activityId)]);
};
