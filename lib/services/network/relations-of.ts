import { and, asc, eq, or } from 'drizzle-orm';
import { z } from 'zod';
import { relations } from '@/db/schema';
import { isSymmetric, type RelationKind } from '@/lib/domain/network/relation-kind';
import { hasEnded } from '@/lib/domain/register/validity';
import { RecordId } from '@/lib/domain/shared/record-id';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { query } from '../define';
import { visibleDerived } from '../visible-derived';
import { namesOfEnds } from './names-of-ends';
import { relationEnds } from './relation-ends';

/** More than a page can show. */
const MOST = 200;

export type RelationView = {
  id: string; version: number; kind: RelationKind; forward: boolean; other: { id: string; name: string; kind: 'organization' | 'person' };
  strength: number | null; source: string | null; activityId: string | null; confidentiality: Confidentiality; validFrom: string | null; validTo: string | null;
  former: boolean; sample: boolean;
};

/** What an organization or a person is to others, as far as the actor may see: what holds first, then by name. */
export const relationsOf = query({
  name: 'network.relations-of',
  permission: 'register.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const mine = or(eq(relations.fromOrganizationId, id), eq(relations.toOrganizationId, id), eq(relations.fromPersonId, id), eq(relations.toPersonId, id));
    const rows = await ctx.db.select().from(relations).where(and(mine, visibleDerived(ctx, relations))).orderBy(asc(relations.createdAt), asc(relations.id)).limit(MOST);
    const named = await namesOfEnds(ctx.db, rows.flatMap((row) => Object.values(relationEnds(row))));
    const views = rows.map((row): RelationView => {
      const { from, to } = relationEnds(row);
      const otherId = from === id ? to : from;
      const { name = otherId, kind = 'organization' } = named.get(otherId) ?? {};
      return {
        id: row.id, version: row.version, kind: row.kind, forward: from === id || isSymmetric(row.kind), other: { id: otherId, name, kind },
        strength: row.strength, source: row.source, activityId: row.activityId, confidentiality: row.confidentiality,
        validFrom: row.validFrom, validTo: row.validTo, former: hasEnded(row, ctx.today), sample: row.sample,
      };
    });
    return { relations: views.sort((a, b) => Number(a.former) - Number(b.former) || (a.other.name < b.other.name ? -1 : 1)), today: ctx.today };
  },
});
