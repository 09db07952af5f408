import { and, inArray, isNotNull, isNull } from 'drizzle-orm';
import { memberships, organizations, organizationSubclusters, relations } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import type { DatedTie } from '@/lib/domain/network/dated-tie';
import type { NetworkFilter, TieKind } from '@/lib/domain/network/network-filter';
import { ORGANIZATION_RELATION_KINDS } from '@/lib/domain/network/relation-kind';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';

export type OpenTie = DatedTie & { id: string; kind: TieKind; strength: number | null };

/** Sees what everybody here may read, and nothing else: one network for all. */
const EVERYBODY = systemActor('register.read');

/** The firms of one sub-cluster and the bodies they belong to, or all organizations; each with its group, and every open tie among them. */
export const networkOf = async ({ db }: Pick<QueryContext, 'db'>, { subcluster, kinds = [] }: NetworkFilter) => {
  const asked: readonly TieKind[] = kinds;
  const wanted = (kind: TieKind) => asked.length === 0 || asked.includes(kind);
  const [cluster = '', code = ''] = subcluster?.split('/') ?? [];
  const related = ORGANIZATION_RELATION_KINDS.filter(wanted);
  const [living, links, said, belongs] = await Promise.all([
    db.select({ id: organizations.id }).from(organizations).where(isNull(organizations.archivedAt)),
    db.select({ id: organizationSubclusters.organizationId, cluster: organizationSubclusters.clusterCode, code: organizationSubclusters.subclusterCode, share: organizationSubclusters.shareLow })
      .from(organizationSubclusters),
    related.length === 0 ? [] : db
      .select({
        id: relations.id, kind: relations.kind, from: relations.fromOrganizationId, to: relations.toOrganizationId, strength: relations.strength,
        validFrom: relations.validFrom, validTo: relations.validTo,
      })
      .from(relations)
      .where(and(isNotNull(relations.fromOrganizationId), inArray(relations.kind, related), visibleDerived({ db, actor: EVERYBODY }, relations))),
    !wanted('member_of') ? [] : db
      .select({ id: memberships.id, from: memberships.organizationId, to: memberships.associationId, validFrom: memberships.validFrom, validTo: memberships.validTo })
      .from(memberships).where(isNotNull(memberships.organizationId)),
  ]);
  const all = new Set(living.map(({ id }) => id));
  const ties: OpenTie[] = [
    ...said.flatMap(({ from, to, ...tie }) => (from === null || to === null ? [] : [{ ...tie, from, to }])),
    ...belongs.flatMap(({ from, ...tie }) => (from === null ? [] : [{ ...tie, from, kind: 'member_of' as const, strength: null }])),
  ].filter(({ from, to }) => all.has(from) && all.has(to));
  const group = new Map<string, { group: string; share: number }>();
  for (const link of links) {
    const [its, share] = [`${link.cluster}/${link.code}`, link.share ?? -1];
    const held = group.get(link.id);
    if (!held || held.share < share || (held.share === share && held.group > its)) group.set(link.id, { group: its, share });
  }
  const inside = new Set(links.filter((link) => link.cluster === cluster && link.code === code && all.has(link.id)).map(({ id }) => id));
  const bodies = ties.flatMap((tie) => (tie.kind === 'member_of' && inside.has(tie.from) ? [tie.to] : []));
  const nodes = subcluster === undefined ? all : new Set([...inside, ...bodies]);
  return {
    nodes: [...nodes].sort().map((id) => ({ id, group: subcluster !== undefined && inside.has(id) ? subcluster : (group.get(id)?.group ?? null) })),
    ties: ties.filter(({ from, to }) => nodes.has(from) && nodes.has(to)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};
