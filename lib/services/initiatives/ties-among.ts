import { and, inArray, isNotNull } from 'drizzle-orm';
import { memberships, relations } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import type { LevelledTie } from '@/lib/domain/initiatives/pair-levels';
import { ORGANIZATION_RELATION_KINDS } from '@/lib/domain/network/relation-kind';
import type { Validity } from '@/lib/domain/register/validity';
import { chunks } from '@/lib/domain/shared/chunks';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';

const AT_ONCE = 500;

/** Sees what everybody here may read, and nothing else: one figure for all. */
export const EVERYBODY = systemActor('register.read');

/** Every tie ever among these organizations that everybody here may read, with its days: relations and memberships. */
export const tiesAmong = async ({ db }: Pick<QueryContext, 'db'>, ids: readonly string[]): Promise<(LevelledTie & Validity)[]> => {
  const inside = new Set(ids);
  const ties: (LevelledTie & Validity)[] = [];
  for (const some of chunks([...inside], AT_ONCE)) {
    const said = await db.select({ from: relations.fromOrganizationId, to: relations.toOrganizationId, strength: relations.strength, validFrom: relations.validFrom, validTo: relations.validTo })
      .from(relations).where(and(inArray(relations.fromOrganizationId, [...some]), inArray(relations.kind, [...ORGANIZATION_RELATION_KINDS]), visibleDerived({ db, actor: EVERYBODY }, relations)));
    const belongs = await db.select({ from: memberships.organizationId, to: memberships.associationId, validFrom: memberships.validFrom, validTo: memberships.validTo })
      .from(memberships).where(and(isNotNull(memberships.organizationId), inArray(memberships.organizationId, [...some])));
    for (const tie of [...said, ...belongs.map((one) => ({ ...one, strength: null }))]) {
      const { from, to } = tie;
      if (from !== null && to !== null && inside.has(to)) ties.push({ ...tie, from, to });
    }
  }
  return ties;
};
