import { and, eq } from 'drizzle-orm';
import { relations } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleDerived } from '../visible-derived';

/** A relation the actor may see, in the shape in which it is saved. Throws notFound for any other. */
export const loadRelation = async (ctx: QueryContext, id: string) => {
  const [row] = await ctx.db.select().from(relations).where(and(eq(relations.id, id), visibleDerived(ctx, relations)));
  if (!row) throw notFound(messages.errors.notFound);
  const { kind, fromOrganizationId, toOrganizationId, fromPersonId, toPersonId, strength, source, activityId, confidentiality, validFrom, validTo } = row;
  return {
    id, version: row.version, sample: row.sample,
    fields: { kind, fromOrganizationId, toOrganizationId, fromPersonId, toPersonId, strength, source, activityId, confidentiality, validFrom, validTo },
  };
};

export type RelationFields = Awaited<ReturnType<typeof loadRelation>>['fields'];
