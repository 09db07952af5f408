import { and, eq, gte, inArray, isNull, lte, ne, or, type Column } from 'drizzle-orm';
import { organizations, organizationSubclusters, relations } from '@/db/schema';
import type { RelationKind } from '@/lib/domain/network/relation-kind';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { living } from '../living';
import { visibleDerived } from '../visible-derived';

export type TiesToFirms = { trains: number; funds: number; buysFrom: number };

/** How many firms of a sub-cluster each body trains, funds and buys from today, by the relations the actor may see. */
export const tiesToFirms = async (ctx: QueryContext, cluster: string, code: string): Promise<Map<string, TiesToFirms>> => {
  const { db, today } = ctx;
  const holds = and(or(isNull(relations.validFrom), lte(relations.validFrom, today)), or(isNull(relations.validTo), gte(relations.validTo, today)), visibleDerived(ctx, relations));
  const ofFirm = (firm: Column) => and(eq(organizationSubclusters.organizationId, firm), eq(organizationSubclusters.clusterCode, cluster), eq(organizationSubclusters.subclusterCode, code), ne(organizationSubclusters.role, 'institution'));
  const { fromOrganizationId: from, toOrganizationId: to, kind } = relations;
  const [given, bought] = await Promise.all([
    db.selectDistinct({ body: from, firm: organizations.id, kind }).from(relations).innerJoin(organizations, eq(organizations.id, to)).innerJoin(organizationSubclusters, ofFirm(to))
      .where(and(inArray(kind, ['trains', 'funds']), living(), holds)),
    db.selectDistinct({ body: to, firm: organizations.id, kind }).from(relations).innerJoin(organizations, eq(organizations.id, from)).innerJoin(organizationSubclusters, ofFirm(from))
      .where(and(eq(kind, 'supplies'), living(), holds)),
  ]);
  const count = (rows: readonly { kind: RelationKind }[], which: RelationKind) => rows.filter((row) => row.kind === which).length;
  return new Map([...groupBy([...given, ...bought], ({ body }) => body ?? '')].map(([body, rows]) => [body, { trains: count(rows, 'trains'), funds: count(rows, 'funds'), buysFrom: count(rows, 'supplies') }]));
};
