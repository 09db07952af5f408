import { and, eq } from 'drizzle-orm';
import { activities } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleDerived } from '../visible-derived';
import { derivedTable, type DerivedKind, type DerivedRecord } from './derived-tables';

export type Loaded<K extends DerivedKind> = { record: DerivedRecord<K>; contactLevel: Confidentiality | null };

/** A record the actor may see, and the level of the contact it came from. Throws notFound for any other. */
export const loadDerived = async <K extends DerivedKind>(ctx: QueryContext, kind: K, id: string): Promise<Loaded<K>> => {
  const table = derivedTable(kind);
  const [found] = await ctx.db
    .select({ record: table, contactLevel: activities.confidentiality })
    .from(table)
    .leftJoin(activities, eq(activities.id, table.activityId))
    .where(and(eq(table.id, id), visibleDerived(ctx, table)));
  if (!found) throw notFound(messages.errors.notFound);
  return { record: found.record as unknown as DerivedRecord<K>, contactLevel: found.contactLevel };
};
