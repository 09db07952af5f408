import type { Graph } from './graph';

/** The component each node belongs to, numbered from 0 in the order of each one's first node, and the size of each. */
export const components = ({ ids, starts, contacts }: Graph): { of: Int32Array; sizes: number[] } => {
  const of = new Int32Array(ids.length).fill(-1);
  const sizes: number[] = [];
  const waiting = new Int32Array(ids.length);
  for (let first = 0; first < ids.length; first++) {
    if (of[first] !== -1) continue;
    const component = sizes.length;
    let [head, tail] = [0, 1];
    waiting[0] = first;
    of[first] = component;
    while (head < tail) {
      const node = waiting[head++] ?? 0;
      for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
        const contact = contacts[at] ?? 0;
        if (of[contact] !== -1) continue;
        of[contact] = component;
        waiting[tail++] = contact;
      }
    }
    sizes.push(tail);
  }
  return { of, sizes };
};
