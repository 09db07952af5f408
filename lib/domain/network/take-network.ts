import { layout } from './layout';
import { degree } from './degree';
import { graphOf } from './graph';
import { holdsOnDay, type DatedTie } from './dated-tie';
import { measureNetwork } from './measure-network';
import { NODES_DRAWN, NODES_KEPT, type MeasuredNetwork } from './measured-network';
import { momentOfNetwork } from './moment-of-network';
import type { InSteps } from './shortest-paths';

export type NetworkToMeasure = {
  day: string;
  nodes: readonly { id: string; group: string | null }[];
  ties: readonly DatedTie[];
  /** Whom the unit met by each of some days, the latest last: its own ties at that time. */
  ours: readonly { day: string; met: readonly string[] }[];
};

/** Above so many organizations with a tie the moments of other years are left out: each costs as much as all measures. */
export const MOST_FOR_MOMENTS = 2_000;

/** The facilitator's own node; no id of a record looks like it. */
const US = '(us)';

/** Measures a network on its day, places the most tied in a picture, and sets it beside other days. */
export function* takeNetwork({ day, nodes, ties, ours }: NetworkToMeasure): InSteps<MeasuredNetwork> {
  const ids = nodes.map(({ id }) => id);
  const groups = new Map(nodes.map(({ id, group }) => [id, group]));
  const held = ties.filter((tie) => holdsOnDay(tie, day));
  const measured = yield* measureNetwork(ids, held, (id) => groups.get(id) ?? null);
  const tied = measured.nodes.filter((node) => node.degree > 0).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const drawn = graphOf(tied.slice(0, NODES_DRAWN).map(({ id }) => id), held);
  const placed = layout(drawn);
  const place = new Map(drawn.ids.map((id, node) => [id, placed[node]]));
  const everTied = graphOf(ids, ties);
  const known = everTied.ids.filter((_, node) => degree(everTied, node) > 0);
  return {
    day, summary: measured.summary, tied: tied.length,
    nodes: tied.slice(0, NODES_KEPT).map((node) => ({ ...node, ...place.get(node.id) })),
    moments: known.length > MOST_FOR_MOMENTS ? null : ours.map(({ day: on, met }) =>
      momentOfNetwork(on, known, ties.filter((tie) => holdsOnDay(tie, on)), US, met.map((to) => ({ from: US, to })))),
  };
}
