import { components } from '../network/components';
import { degree } from '../network/degree';
import { density } from '../network/density';
import { dependence } from '../network/dependence';
import { graphOf } from '../network/graph';
import { figure, notKnown, type NetworkFigure } from '../network/network-figure';
import { pairLevels, type LevelledTie } from './pair-levels';

/** Above so many the paths are not walked while a page waits. */
export const MOST_FOR_PATHS = 400;
/** From this level on a tie is coordination or more. */
export const CLOSE_LEVEL = 3;
const US = '(us)';

export type GroupMoment = {
  day: string; nodes: number; ties: number; components: number; isolates: number;
  density: NetworkFigure;
  /** Mean level of collaboration of the pairs whose level somebody said, and how many those are. */
  level: NetworkFigure; rated: number;
  /** Share of those pairs at level 3 or more. */
  close: NetworkFigure;
  /** Share of the shortest paths between two of the group that run through the facilitator. */
  paths: NetworkFigure;
  /** Share of all ties that are the facilitator's. */
  ours: NetworkFigure;
};

/**
 * A group of organizations on one day, by the ties among them that hold on it; `met`: those the facilitator is tied to, or null where that
 * is not asked. The facilitator counts in `paths` and `ours` alone. Null figures say why.
 */
export const groupMoment = (day: string, nodes: readonly string[], ties: readonly LevelledTie[], met: readonly string[] | null): GroupMoment => {
  const graph = graphOf(nodes, ties);
  const count = graph.contacts.length / 2;
  const said = pairLevels(nodes, ties).filter((level): level is number => level !== null);
  const none = count === 0 ? notKnown('no-ties') : notKnown('not-rated');
  const asked = met === null ? notKnown('not-in-network') : nodes.length > MOST_FOR_PATHS ? notKnown('too-large') : null;
  const hangs = asked ? { paths: asked, ties: asked } : dependence([...nodes, US], [...ties, ...(met ?? []).map((to) => ({ from: US, to }))], US);
  return {
    day, nodes: graph.ids.length, ties: count, components: components(graph).sizes.length, isolates: graph.ids.filter((_, node) => degree(graph, node) === 0).length,
    density: density(graph.ids.length, count), rated: said.length,
    level: said.length === 0 ? none : figure(said.reduce((sum, level) => sum + level, 0) / said.length),
    close: said.length === 0 ? none : figure(said.filter((level) => level >= CLOSE_LEVEL).length / said.length),
    paths: hangs.paths, ours: hangs.ties,
  };
};
