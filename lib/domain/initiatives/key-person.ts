import { articulationPoints } from '../network/articulation-points';
import { dependence } from '../network/dependence';
import { graphOf, type Tie } from '../network/graph';
import { figure, notKnown, type NetworkFigure } from '../network/network-figure';
import { groupBy } from '../shared/group-by';

/** From this share of the relations, or of the joined pairs, an initiative hangs on one person; ours. */
export const KEY_SHARE = 0.5;

/** Somebody of ours met a member. */
export type Meeting = { readonly personId: string; readonly organizationId: string };

export type KeyPerson = {
  /** Members met at all: the relations that are active. */
  active: number;
  /** Who holds most of them alone; null where nobody holds any alone. */
  personId: string | null;
  alone: number;
  /** Share of the active relations that person holds alone. */
  share: NetworkFigure;
  /** Those of ours without whom the network of members and colleagues falls apart. */
  articulation: string[];
  /** Share of the joined pairs of that network that would be joined no more without that person. */
  comeApart: NetworkFigure;
  /** Null where nobody was met. */
  dependent: boolean | null;
};

/**
 * Whether an initiative hangs on one person, computed and not asked. A relation is held alone by somebody when nobody else of ours met
 * that member in the time looked at. Dependent from one half on, of either share. Ties on the first place go to the lower id.
 */
export const keyPerson = (members: readonly string[], ties: readonly Tie[], meetings: readonly Meeting[]): KeyPerson => {
  const known = new Set(members);
  const met = groupBy(meetings.filter(({ organizationId }) => known.has(organizationId)), ({ organizationId }) => organizationId);
  const alone = new Map<string, number>();
  for (const each of met.values()) {
    const [only, ...others] = new Set(each.map(({ personId }) => personId));
    if (only !== undefined && others.length === 0) alone.set(only, (alone.get(only) ?? 0) + 1);
  }
  const [first] = [...alone].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const ours = [...new Set([...met.values()].flat().map(({ personId }) => personId))];
  const nodes = [...members, ...ours];
  const all = [...ties, ...[...met.values()].flat().map(({ personId, organizationId }) => ({ from: personId, to: organizationId }))];
  const graph = graphOf(nodes, all);
  const isOurs = new Set(ours);
  const articulation = articulationPoints(graph).points.flatMap((at) => (isOurs.has(graph.ids[at] ?? '') ? (graph.ids[at] ?? []) : []));
  const personId = first?.[0] ?? null;
  const active = met.size;
  const share = active === 0 ? notKnown('no-ties') : figure((first?.[1] ?? 0) / active);
  const comeApart = active === 0 ? notKnown('no-ties') : personId === null ? figure(0) : dependence(nodes, all, personId).onlyThrough;
  return {
    active, personId, alone: first?.[1] ?? 0, share, articulation, comeApart,
    dependent: active === 0 ? null : (share.value ?? 0) >= KEY_SHARE || (comeApart.value ?? 0) >= KEY_SHARE,
  };
};
