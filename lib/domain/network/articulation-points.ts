import type { Graph } from './graph';

/**
 * The nodes without which a component falls apart, and the ties (bridges, each as [lower, higher]) without which it does. One walk
 * in depth with its own stack, since a chain of thousands would overflow the call stack. Source: Hopcroft and Tarjan (1973).
 */
export const articulationPoints = ({ ids, starts, contacts }: Graph): { points: number[]; bridges: [number, number][] } => {
  const n = ids.length;
  const [found, low, parent] = [new Int32Array(n).fill(-1), new Int32Array(n), new Int32Array(n).fill(-1)];
  const next = starts.slice(0, n);
  const stack = new Int32Array(n);
  const points = new Set<number>();
  const bridges: [number, number][] = [];
  let clock = 0;
  const enter = (node: number, from: number) => {
    found[node] = low[node] = clock++;
    parent[node] = from;
  };
  const lower = (node: number, to: number) => { low[node] = Math.min(low[node] ?? 0, to); };
  for (let root = 0; root < n; root++) {
    if (found[root] !== -1) continue;
    let [depth, children] = [1, 0];
    stack[0] = root;
    enter(root, -1);
    while (depth > 0) {
      const node = stack[depth - 1] ?? 0;
      const at = next[node] ?? 0;
      if (at < (starts[node + 1] ?? 0)) {
        next[node] = at + 1;
        const contact = contacts[at] ?? 0;
        if (found[contact] === -1) {
          if (node === root) children++;
          enter(contact, node);
          stack[depth++] = contact;
        } else if (contact !== parent[node]) lower(node, found[contact] ?? 0);
        continue;
      }
      depth--;
      const above = parent[node] ?? -1;
      if (above === -1) continue;
      lower(above, low[node] ?? 0);
      if ((low[node] ?? 0) > (found[above] ?? 0)) bridges.push([Math.min(node, above), Math.max(node, above)]);
      if (above !== root && (low[node] ?? 0) >= (found[above] ?? 0)) points.add(above);
    }
    if (children > 1) points.add(root);
  }
  return { points: [...points].sort((a, b) => a - b), bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d) };
};
