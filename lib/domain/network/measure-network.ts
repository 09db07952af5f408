import { articulationPoints } from './articulation-points';
import { betweenness } from './betweenness';
import { brokerageCounts } from './brokerage-counts';
import type { BrokerageCounts } from './brokerage-role';
import { COMMUNITY_SEED, communities } from './communities';
import { components } from './components';
import { constraint } from './constraint';
import { degree } from './degree';
import { density } from './density';
import { effectiveSize } from './effective-size';
import { graphOf, type Graph, type Tie } from './graph';
import { modularity } from './modularity';
import { figure, notKnown, type NetworkFigure } from './network-figure';
import { shortestPaths, type InSteps, type ShortestPaths } from './shortest-paths';
import { transitivity } from './transitivity';

export type NodeMeasures = {
  id: string; degree: number; betweenness: NetworkFigure; constraint: NetworkFigure; effectiveSize: NetworkFigure;
  community: number; component: number; articulation: boolean; brokerage: BrokerageCounts;
};
export type NetworkSummary = {
  nodes: number; ties: number; components: number; isolates: number; largest: number; communities: number; seed: number; bridges: number; articulationPoints: number;
  density: NetworkFigure; transitivity: NetworkFigure; modularity: NetworkFigure; meanPath: NetworkFigure; diameter: NetworkFigure;
};

const summary = (graph: Graph, parts: { sizes: number[] }, of: readonly number[], paths: ShortestPaths): Omit<NetworkSummary, 'bridges' | 'articulationPoints'> => {
  const nodes = graph.ids.length;
  const ties = graph.contacts.length / 2;
  const whole = parts.sizes.length === 1;
  const acrossAll = (value: number) => (nodes < 2 ? notKnown('too-few') : whole ? figure(value) : notKnown('disconnected'));
  return {
    nodes, ties, components: parts.sizes.length, isolates: graph.ids.filter((_, node) => degree(graph, node) === 0).length,
    largest: Math.max(0, ...parts.sizes), communities: new Set(of).size, seed: COMMUNITY_SEED,
    density: density(nodes, ties), transitivity: transitivity(graph), modularity: modularity(graph, of),
    meanPath: acrossAll(paths.length / paths.joined), diameter: acrossAll(paths.longest),
  };
};

/**
 * Every measure of one network: of the whole, and of each node in the order of ids. `groupOf` gives a node's group for brokerage roles.
 * Mean path and diameter of a network in several components are null (disconnected), never infinite.
 */
export function* measureNetwork(
  nodes: readonly string[], ties: readonly Tie[], groupOf: (id: string) => string | null,
): InSteps<{ summary: NetworkSummary; nodes: NodeMeasures[] }> {
  const graph = graphOf(nodes, ties);
  const parts = components(graph);
  const of = communities(graph);
  const { points, bridges } = articulationPoints(graph);
  const paths = yield* shortestPaths(graph);
  const [cut, brokerage] = [new Set(points), brokerageCounts(graph, groupOf)];
  return {
    summary: { ...summary(graph, parts, of, paths), bridges: bridges.length, articulationPoints: points.length },
    nodes: graph.ids.map((id, node) => ({
      id, degree: degree(graph, node), betweenness: betweenness(paths.through[node] ?? 0, graph.ids.length),
      constraint: constraint(graph, node), effectiveSize: effectiveSize(graph, node), community: of[node] ?? 0, component: parts.of[node] ?? 0,
      articulation: cut.has(node), brokerage: brokerage[node] ?? { coordinator: 0, gatekeeper: 0, representative: 0, consultant: 0, liaison: 0 },
    })),
  };
}
