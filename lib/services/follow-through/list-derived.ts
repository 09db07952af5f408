import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { activities, users } from '@/db/schema';
import type { DerivedRow } from '@/lib/domain/follow-through/derived-row';
import type { Party } from '@/lib/domain/follow-through/party';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';
import { derivedTable, type DerivedKind, type DerivedRecord } from './derived-tables';
import { namesOf } from './names-of';

type Asked = { order: SQL[]; limit: number; offset?: number };
type Told<K extends DerivedKind> = { record: DerivedRecord<K>; head: DerivedRow; party: (organizationId: string | null, personId: string | null) => Party };

/** What of a kind the actor may see and nobody archived, as a condition on its own table: every list and count starts from it. */
export const standing = (ctx: QueryContext, kind: DerivedKind, which?: SQL): SQL | undefined => {
  const table = derivedTable(kind);
  return and(isNull(table.archivedAt), visibleDerived(ctx, table), which);
};

/** Records of a kind with their owner, their contact, and the names of all they concern. */
export const listDerived = async <K extends DerivedKind>(ctx: QueryContext, kind: K, which: SQL | undefined, { order, limit, offset = 0 }: Asked): Promise<Told<K>[]> => {
  const table = derivedTable(kind);
  const found = await ctx.db
    .select({ record: table, ownerName: users.name, contactKind: activities.kind, contactDay: activities.occurredOn })
    .from(table)
    .innerJoin(users, eq(users.id, table.ownerId))
    .leftJoin(activities, eq(activities.id, table.activityId))
    .where(standing(ctx, kind, which))
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  const names = await namesOf(ctx, found.map(({ record }) => record));
  return found.map(({ record, ownerName, contactKind, contactDay }) => ({
    record: record as unknown as DerivedRecord<K>,
    head: {
      id: record.id, version: record.version, confidentiality: record.confidentiality, sample: record.sample, owner: { id: record.ownerId, name: ownerName },
      contact: record.activityId !== null && contactKind !== null && contactDay !== null ? { id: record.activityId, kind: contactKind, occurredOn: contactDay } : null,
    },
    party: (organizationId, personId) => ({ organization: names(organizationId), person: names(personId) }),
  }));
};
